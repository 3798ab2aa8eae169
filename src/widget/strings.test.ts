import { describe, expect, test } from 'vitest'
import { LOCALES } from './language.ts'
import { MESSAGES as STRINGS } from './messages/messages.ts'
import type { Strings } from './strings.ts'

const KEYS = Object.keys(STRINGS.kk) as (keyof Strings)[]

describe.each(LOCALES)('the words in %s', (locale) => {
  test('are all there, in plain typography', () => {
    expect(Object.keys(STRINGS[locale])).toEqual(KEYS)
    for (const key of KEYS) {
      expect(STRINGS[locale][key]).toMatch(/\S/)
      expect(STRINGS[locale][key]).not.toMatch(/[—“”]|\.\.\.| {2}/)
    }
  })
})

test('no word of one language stands in for another', () => {
  for (const key of KEYS) expect(new Set(LOCALES.map((locale) => STRINGS[locale][key])).size).toBe(3)
})

test('a Kazakh date is left in the nominative, after a colon', () => {
  for (const key of ['since', 'deadline', 'upcoming', 'stillHolds'] as const) {
    expect(STRINGS.kk[key]).toMatch(/:$/)
  }
})

test.each(LOCALES)('accepting and declining begin differently in %s, not one syllable apart', (locale) => {
  const { accept, decline } = STRINGS[locale]
  expect(decline.slice(0, 3)).not.toBe(accept.slice(0, 3))
})
