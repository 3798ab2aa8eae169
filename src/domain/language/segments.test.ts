import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseCount, listNumbers, sampleCases } from '../../../scripts/harness/test-run/sample.ts'
import { findSegmentEnds } from './segments.ts'

const LOCALES = ['kk', 'ru', 'en', 'fi', 'de'] as const
const segmenters = new Map(
  LOCALES.map((locale) => [locale, new Intl.Segmenter(locale, { granularity: 'word' })]),
)
const expected = (text: string, locale: (typeof LOCALES)[number]) =>
  Array.from(segmenters.get(locale)?.segment(text) ?? [], ({ index, segment }) => index + segment.length)

/** Characters that have a part in any rule, and some of every other sort. */
const ALPHABET = [
  ...'aZбҒөӘ09 .,:;\'’"-_/@#%()«»“”–—№₸€§!?*+=<>[]{}|~^`$&\\',
  ...['\n', '\t', '\r', '\r\n', '\u00a0', '\u202f', '\u2009', '\u200b', '\u200d', '\u00ad', '\ufeff'],
  ...[
    '\u0301',
    '\u0306',
    '\u0483',
    '\u20d0',
    'é',
    'ǰ',
    'ß',
    'α',
    'ש',
    'ع',
    '٣',
    '日',
    'ひ',
    'カ',
    'ไ',
    '한',
    '·',
    '‧',
  ],
  ...['😀', '👍🏽', '👩‍👩‍👧', '🇰🇿', '🇰', '\ud83d', '\udc00', '©', '…', '‑', '՟', '״', '：', '．', '，', '٬'],
]
const cut = (text: string, locale: (typeof LOCALES)[number]): void => {
  const [found, wanted] = [findSegmentEnds(text, locale), expected(text, locale)]
  if (`${found}` !== `${wanted}`) expect(found, `${locale} ${JSON.stringify(text)}`).toEqual(wanted)
}

describe.each(LOCALES)('in %s, texts are cut where Intl.Segmenter cuts them', (locale) => {
  it('whatever two or three characters meet', () => {
    for (const a of sampleCases(ALPHABET, 30))
      for (const b of ALPHABET) {
        const text = ['a', '1', ' ', '.'].map((c) => `${c}${a}${b}${c} ${a}${c}${b} `).join('')
        cut(text, locale)
        cut(a + b, locale)
      }
  })

  it('whatever characters follow each other', () => {
    const text = fc.string({ unit: fc.constantFrom(...ALPHABET), maxLength: 200, size: 'max' })
    fc.assert(
      fc.property(text, (one) => cut(one, locale)),
      { numRuns: chooseCount(150, 1000) },
    )
  })

  it('if plain letters, digits and stops are most of them', () => {
    const unit = fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(..."aбқ19 .,:;'’-") },
      { weight: 1, arbitrary: fc.constantFrom(...ALPHABET) },
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 200, size: 'max' }), (one) => cut(one, locale)),
      { numRuns: chooseCount(150, 1000) },
    )
  })
})

it('every character of the tables stands alone or joins as Intl.Segmenter has it', () => {
  for (const code of sampleCases(listNumbers(0, 0x22ff), 2000)) {
    const one = String.fromCharCode(code)
    for (const text of [
      `a${one}a`,
      `1${one}1`,
      `a${one}1`,
      `б${one} `,
      ` ${one} `,
      `${one}${one}`,
      `a ${one}`,
    ])
      cut(text, 'kk')
  }
})
