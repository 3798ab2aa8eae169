import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locale.ts'
import { formatLegalDate } from '../time/date.ts'
import { detectAlphabets } from './alphabets.ts'
import { LINGUISTICS } from './linguistics-of.ts'
import { findSpelledNumbers } from './number-words.ts'
import { WRITING } from './writing-of.ts'

describe.each(LOCALES)('what is known of %s', (locale) => {
  const { writing, numerals, letters, references } = LINGUISTICS[locale]

  it('is written as its own table says', () => {
    expect(writing).toBe(WRITING[locale])
    expect(formatLegalDate('2026-11-22T12:00:00+05:00', locale)).toContain(writing.dates.months[10])
  })

  it('names twelve months, and each part of a date once', () => {
    expect(new Set(writing.dates.months).size).toBe(12)
    expect(writing.dates.order.toSorted()).toEqual(['day', 'month', 'year'])
  })

  it('has numerals of which each is read as its own number', () => {
    for (const [value, forms] of Object.entries(numerals)) {
      const [plain = ''] = forms.split(/[|?]/u)
      if (Number(value) >= 1 && /^\p{L}+$/u.test(plain))
        expect(findSpelledNumbers(plain, locale)[0]?.value).toBe(Number(value))
    }
  })

  it('has letters of its alphabet to itself', () => {
    for (const letter of letters.own) {
      expect(detectAlphabets(letter)[letters.alphabet]).toBe(true)
      expect(LOCALES.filter((other) => LINGUISTICS[other].letters.own.includes(letter))).toEqual([locale])
    }
  })

  it('can be told from the other languages of its alphabet', () => {
    const rivals = LOCALES.filter((other) => LINGUISTICS[other].letters.alphabet === letters.alphabet)
    expect(rivals.length === 1 || letters.own !== '' || letters.telling !== null).toBe(true)
  })

  it('counts its sections among its clauses, and abbreviates to two letters', () => {
    expect(references.clauses).toEqual(expect.arrayContaining([...references.sections]))
    for (const abbreviation of references.abbreviations) expect(abbreviation).toMatch(/^\p{L}{2}$/u)
  })
})
