import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../domain/locale.ts'
import type { Row } from './row.ts'
import { sayIn, WORDS } from './words.ts'

const rows = Object.entries(WORDS) as [keyof typeof WORDS, Row][]
const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted()

describe('the words of the commands', () => {
  test('are there in every language', () => {
    expect(rows.filter(([, row]) => LOCALES.some((locale) => row[locale].trim() === ''))).toEqual([])
  })

  test('take the same values in every language', () => {
    for (const [key, row] of rows)
      for (const locale of LOCALES) expect(values(row[locale]), `${key} in ${locale}`).toEqual(values(row.kk))
  })

  test('mix no Latin and Cyrillic letters in one word, and no other dash than the short one', () => {
    const said = rows.flatMap(([key, row]) => LOCALES.map((locale) => `${key} ${locale}: ${row[locale]}`))
    const mixed = /(?:[a-z][а-яёәғқңөұүһі]|[а-яёәғқңөұүһі][a-z])/iu
    expect(said.filter((text) => mixed.test(text) || text.includes('—'))).toEqual([])
  })

  test('are all said by some command', () => {
    const scripts = join(import.meta.dirname, '..')
    const sources = globSync('**/*.ts', { cwd: scripts })
      .filter((file) => !file.includes('/words') && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(scripts, file), 'utf8'))
      .join('\n')
    const isSaid = (key: string) =>
      sources.includes(`'${key}'`) || sources.includes(`\`${key.replace(/[^.]+$/, '')}\${`)
    expect(rows.map(([key]) => key).filter((key) => !isSaid(key))).toEqual([])
  })

  test('fail loudly when a value is missing', () => {
    expect(sayIn('kk')('find.policy', { id: 'privacy' })).toBe('privacy деген құжат жоқ.')
    expect(() => sayIn('kk')('find.policy')).toThrow('{id}')
  })
})
