import { describe, expect, it, test } from 'vitest'
import { mapLocales } from '../locale.ts'
import { checkVersion } from './check-version.ts'
import { createDraft, createPolicy, publishDraft } from './fixture.ts'

const WORDS = { kk: 'Біз деректерді сақтаймыз', ru: 'Мы храним данные', en: 'We keep the data' }
const TITLES = { kk: 'Бөлім', ru: 'Раздел', en: 'Section' }
const NAMES = ['алма', 'ар', 'бота', 'көл', 'тау', 'жол', 'қала', 'дала']
const TEXTS = mapLocales((locale) =>
  [
    '# A',
    ...[1, 2].flatMap((section) => [
      `## ${section}. ${TITLES[locale]}`,
      ...[1, 2, 3, 4].map((n) => `${section}.${n}. ${WORDS[locale]} «${NAMES[(section - 1) * 4 + n - 1]}».`),
    ]),
  ]
    .join('\n\n')
    .concat('\n'),
)
const REFERRING = mapLocales((locale) => {
  const sentence = { kk: '1.2-тармақты қараңыз.', ru: 'См. пункт 1.2.', en: 'See clause 1.2.' }[locale]
  return `${TEXTS[locale]}\n2.5. ${sentence}\n`
})

const tell = (edit: (text: string) => string, before = TEXTS, locales = ['kk', 'ru', 'en']) => {
  const draft = createDraft(
    2,
    mapLocales((locale) => (locales.includes(locale) ? edit(before[locale]) : before[locale])),
  )
  const policy = createPolicy([publishDraft(createDraft(1, before), '2026-12-01T09:00:00+05:00'), draft])
  return checkVersion(policy, draft)
    .filter(({ rule }) => rule === 'numbering' || rule === 'references' || rule === 'parity')
    .map(({ key, file, values }) => `${file.split('/').at(-1)} ${key} ${Object.values(values).join(' ')}`)
}
const move = (number: string, behind: string) => (text: string) => {
  const clause = new RegExp(`\n\n${number.replace('.', String.raw`\.`)}\\. [^\n]*`).exec(text)?.[0] ?? ''
  const left = text.replace(clause, '')
  const place = new RegExp(`\n\n${behind.replace('.', String.raw`\.`)}\\. [^\n]*`).exec(left)?.[0] ?? ''
  return left.replace(place, place + clause)
}

describe('a clause that was moved without its number is told once', () => {
  test.each([
    ['the last of its section', '1.4', '2.1', '2.2'],
    ['one from the middle', '1.2', '2.1', '2.2'],
    ['one from a later section', '2.3', '1.2', '1.3'],
  ])('%s', (_, number, behind, expected) => {
    expect(tell(move(number, behind))).toEqual([
      `kk.md numbering.moved ${number} ${behind} ${expected} kk.md, ru.md, en.md`,
    ])
  })

  it('and two of them are told one by one', () => {
    expect(tell((text) => move('1.3', '2.1')(move('1.2', '2.3')(text))).length).toBeGreaterThan(1)
  })
})

describe('numbers that were lost are told once, and not what follows', () => {
  it('all of them', () => {
    expect(tell((text) => text.replace(/^(#+ )?\d+(?:\.\d+)*\. /gm, '$1'), REFERRING)).toEqual([
      'kk.md numbering.lost 9 kk.md, ru.md, en.md',
    ])
  })

  it('those below the sections', () => {
    expect(tell((text) => text.replace(/^\d+(?:\.\d+)+\. /gm, ''), REFERRING)).toEqual([
      'kk.md numbering.lost 9 kk.md, ru.md, en.md',
    ])
  })

  it('in one language', () => {
    expect(tell((text) => text.replace(/^\d+(?:\.\d+)+\. /gm, ''), REFERRING, ['ru'])).toEqual([
      'ru.md numbering.lost 9 ru.md',
    ])
  })
})

it('a text that never had numbers has lost none', () => {
  const plain = mapLocales((locale) => TEXTS[locale].replace(/^(#+ )?\d+(?:\.\d+)*\. /gm, '$1'))
  expect(tell((text) => text, plain)).toEqual([])
})
