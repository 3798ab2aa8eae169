import { globSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { LOCALES, mapLocales } from '../locale.ts'
import { type Phrase, sayPhrase } from './phrase.ts'

const root = new URL('../../..', import.meta.url).pathname
const files = globSync(['src/domain/checks/**/*-words.ts', 'src/library/*-words.ts'], { cwd: root })

/** Every phrase of every table: an object of languages, each with what is wrong and what to do. */
const phrases = (
  await Promise.all(
    files.map(async (file) => {
      const tables = Object.values(await import(`${root}/${file}`)) as Record<string, Phrase>[]
      return tables.flatMap((table) =>
        Object.entries('kk' in table ? { [file]: table as unknown as Phrase } : table)
          .filter(([, phrase]) => Array.isArray(phrase?.kk))
          .map(([name, phrase]) => [`${file.split('/').at(-1)} ${name}`, phrase] as const),
      )
    }),
  )
).flat()

const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)

describe('every phrase', () => {
  it('is found by this test', () => {
    expect(files.length).toBeGreaterThan(12)
    expect(phrases.length).toBeGreaterThan(60)
  })

  test.each(phrases)('%s says the same in three languages', (_, phrase) => {
    const [kk, ...others] = LOCALES.map((locale) => new Set(places(phrase[locale].join(' '))))
    for (const other of others) expect(other).toEqual(kk)
  })

  test.each(phrases)('%s speaks each in its own letters, in sentences that end', (_, phrase) => {
    for (const locale of LOCALES) {
      const [message, advice] = phrase[locale]
      for (const sentence of [message, advice]) expect(sentence).toMatch(/[.?»"]$|\{\w+\}$|[:#] ?\S.*$/u)
      const cyrillic = /\p{Script=Cyrillic}{2}/u
      if (locale === 'en') expect(message + advice).not.toMatch(cyrillic)
      else expect(message + advice).toMatch(cyrillic)
    }
    expect(phrase.ru.join(' ')).not.toMatch(/[әғқңөұүһі]/iu)
  })
})

describe('a phrase', () => {
  const phrase: Phrase = {
    kk: ['Табылғаны: {found}.', 'Түзетіңіз.'],
    ru: ['Найдено: {found}.', 'Исправьте.'],
    en: ['Found {found}.', 'Mend it.'],
  }

  it('is said with its values, which may differ between languages', () => {
    expect(sayPhrase(phrase, { found: 3 }).message).toEqual({
      kk: 'Табылғаны: 3.',
      ru: 'Найдено: 3.',
      en: 'Found 3.',
    })
    expect(sayPhrase(phrase, { found: mapLocales((locale) => locale) }).message.ru).toBe('Найдено: ru.')
  })

  it('takes a value for what it is, braces included', () => {
    expect(sayPhrase(phrase, { found: '{found} $& {x}' }).message.en).toBe('Found {found} $& {x}.')
  })

  it('without its value is a mistake of ours', () => {
    expect(() => sayPhrase(phrase)).toThrow(/needs \{found\}/)
  })
})
