import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../domain/locale.ts'
import { listUnusedStrings } from '../build/unused-strings.ts'
import en from './strings/en.json' with { type: 'json' }
import kk from './strings/kk.json' with { type: 'json' }
import ru from './strings/ru.json' with { type: 'json' }
import { t } from './strings.ts'

const STRINGS = { kk, ru, en }
const PLURAL = /_(?:zero|one|two|few|many|other)$/
const PLACEHOLDER = /\{\{(\w+)\}\}/g

function entries(node: object, above = ''): [key: string, text: string][] {
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[above + name, value] as [string, string]]
      : entries(value as object, `${above}${name}.`),
  )
}

const keys = (locale: keyof typeof STRINGS) => entries(STRINGS[locale]).map(([key]) => key)
const bare = (locale: keyof typeof STRINGS) => [
  ...new Set(keys(locale).map((key) => key.replace(PLURAL, ''))),
]

describe.each(LOCALES)('the strings of %s', (locale) => {
  test('have the same keys in the same order as the Kazakh ones', () => {
    expect(bare(locale)).toEqual(bare('kk'))
  })

  test('have every plural form that the language needs, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions()
    const plurals = keys(locale).filter((key) => PLURAL.test(key))
    const stems = [...new Set(plurals.map((key) => key.replace(PLURAL, '')))]
    const needed = stems.flatMap((stem) => pluralCategories.map((form) => `${stem}_${form}`))
    expect(plurals.toSorted()).toEqual(needed.toSorted())
  })

  test('take the same values as the Kazakh ones', () => {
    const values = (of: keyof typeof STRINGS) =>
      Object.fromEntries(
        entries(STRINGS[of]).map(([key, text]) => [
          key.replace(PLURAL, ''),
          [...text.matchAll(PLACEHOLDER)].map((match) => match[1]).toSorted(),
        ]),
      )
    expect(values(locale)).toEqual(values('kk'))
  })

  test('are never empty', () => {
    expect(entries(STRINGS[locale]).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})

test('every string is used by some page or component, and one that is not is found', () => {
  expect(listUnusedStrings()).toEqual([])
  expect(listUnusedStrings({ site: { title: '', odd: '' }, count: { odd_one: '', odd_other: '' } })).toEqual([
    'site.odd',
  ])
})

test('Russian counts agree with their number', () => {
  const say = t('ru')
  const added = [1, 2, 5, 21].map((count) => say('count.added', { count }))
  expect(added).toEqual([
    '1 пункт добавлен',
    '2 пункта добавлены',
    '5 пунктов добавлено',
    '21 пункт добавлен',
  ])
})

test('a missing value fails loudly instead of leaving a gap in a text', () => {
  expect(() => t('kk')('version.dated')).toThrow('A value is missing')
})
