import { describe, expect, test } from 'vitest'
import { LOCALES } from './language.ts'
import { STRINGS, type Strings } from './strings.ts'

const KEYS = Object.keys(STRINGS.kk) as (keyof Strings)[]

describe.each(LOCALES)('the words in %s', (locale) => {
  test.each(KEYS)('%s is there, in its plainest typography', (key) => {
    expect(STRINGS[locale][key]).toMatch(/\S/)
    expect(STRINGS[locale][key]).not.toMatch(/[—“”]|\.\.\.| {2}/)
  })
})

test('no word of one language stands in for another', () => {
  for (const key of KEYS) expect(new Set(LOCALES.map((locale) => STRINGS[locale][key])).size).toBe(3)
})

test('a Kazakh date is left in the nominative, after a colon', () => {
  for (const key of ['since', 'deadline', 'upcoming', 'stillHolds'] as const)
    expect(STRINGS.kk[key]).toMatch(/:$/)
})

test('accepting and declining weigh the same in Kazakh, to the syllable', () => {
  const syllables = (word: string) => word.match(/[аәеиоөуұүыіэюя]/gi)?.length
  expect(syllables(STRINGS.kk.accept)).toBe(syllables(STRINGS.kk.decline.replace('Бас ', '')))
})
