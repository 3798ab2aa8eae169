import { describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { type Claims, findOutliers } from './outliers.ts'

/** `10 20?`: one clause says 10, and perhaps 20. */
const claimsOf = (text: string): Claim[] =>
  text.split(' ').flatMap((word) => {
    const key = word.replace('?', '')
    return key === '' ? [] : [{ key, text: key, start: 0, end: 0, sure: key === word }]
  })
const odd = (texts: Partial<Record<Locale, string>>, authentic: Locale = 'kk', once = false) => {
  const claims: Claims = Object.fromEntries(
    Object.entries(texts).map(([locale, text]) => [locale, claimsOf(text)]),
  )
  return findOutliers(claims, authentic, () => once).map(({ locale }) => locale)
}

describe('of texts that say different things the odd one is told', () => {
  test.each<[what: string, texts: Partial<Record<Locale, string>>, odd: Locale[]]>([
    ['all say the same', { kk: '10', ru: '10', en: '10' }, []],
    ['the two others agree against a translation', { kk: '10', ru: '20', en: '10' }, ['ru']],
    ['the two others agree even against the authentic text', { kk: '20', ru: '10', en: '10' }, ['kk']],
    ['of two texts the translation is odd', { kk: '10', ru: '20' }, ['ru']],
    [
      'where each says it another number of times, the translations are',
      { kk: '7 7', ru: '7', en: '' },
      ['ru', 'en'],
    ],
    ['a word that only may say it contradicts nobody', { kk: '1', ru: '1?', en: '1' }, []],
  ])('%s', (_, texts, expected) => {
    expect(odd(texts)).toEqual(expected)
  })

  test.each(LOCALES)('where %s prevails, the other of two is odd', (authentic) => {
    const [other] = LOCALES.filter((locale) => locale !== authentic) as [Locale]
    expect(odd({ [authentic]: '10', [other]: '20' }, authentic)).toEqual([other])
  })

  test('what is said twice counts once where that says no more', () => {
    const texts = { kk: '10 10', ru: '10', en: '10' }
    expect([odd(texts), odd(texts, 'kk', true)]).toEqual([['kk'], []])
  })
})
