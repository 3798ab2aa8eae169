import { describe, expect, it, test } from 'vitest'
import { type ByLocale, LOCALES, mapLocales } from '../../locale.ts'
import type { Policy, Version } from '../../policy/policy.ts'
import type { VersionFile } from '../../policy/version-file.ts'
import { checkVersion } from '../check-version.ts'
import type { Finding } from '../finding.ts'
import { takeExcerpts } from './excerpt.ts'
import { type Marked, markPhrases, splitMarks } from './marked.ts'
import { listPhrases } from './phrases.ts'
import { makeReadWordings, readAllWordings } from './read-wordings.ts'

const print = (marked: Marked | undefined) =>
  marked &&
  splitMarks(marked)
    .map((one) => (one.marked ? `[${one.text}]` : one.text))
    .join('')

describe('phrases are marked', () => {
  test.each([
    ['Data is kept 10 days, then 110 days.', ['10 days'], 'Data is kept [10 days], then 110 days.'],
    ['Он не передаёт и неделю.', ['не'], 'Он [не] передаёт и неделю.'],
    ['Тек осында,\n  тек.', ['Тек осында'], '[Тек осында], тек.'],
    ['one two three', ['one two', 'two three'], '[one two three]'],
    ['no, and no', ['no'], '[no], and [no]'],
    ['nothing here', ['', 'there'], 'nothing here'],
    ['', ['a'], ''],
  ])('in %j', (source, phrases, expected) => expect(print(markPhrases(source, phrases))).toBe(expected))
})

describe('an excerpt', () => {
  const long = (word: string) => `${word} `.repeat(20).trim()
  const wording = {
    kk: markPhrases(`${long('сөз')}. Тек он күн. ${long('сөз')}.`, ['Тек он күн']),
    ru: markPhrases(`${long('слово')}. Десять дней. ${long('слово')}.`, []),
    en: markPhrases(`${long('word')}. Ten days. ${long('word')}.`, []),
  }

  it('is all of a short clause', () => {
    expect(takeExcerpts(wording, 1000)).toBe(wording)
  })

  it('of a long one is the sentence that is meant, in every language', () => {
    const shown = takeExcerpts(wording, 60)
    expect(LOCALES.map((locale) => print(shown[locale]))).toEqual([
      '[Тек он күн].',
      'Десять дней.',
      'Ten days.',
    ])
  })

  it('shows where sentences are left out between', () => {
    const both = { en: markPhrases(`First one. ${long('word')}. Last one.`, ['First', 'Last']) }
    expect(print(takeExcerpts(both, 60).en)).toBe('[First] one. … [Last] one.')
  })

  it('shows of a sentence that is too long the words around its mark', () => {
    const text = print(
      takeExcerpts({ en: markPhrases(`${long('word')} only ${long('word')}`, ['only']) }, 50).en,
    )
    expect(text).toMatch(/^…word .*\[only\].* word…$/)
    expect(text?.length).toBeLessThanOrEqual(54)
  })

  it('of languages that cut it otherwise is what each has marked, or its beginning', () => {
    const other = { ...wording, ru: markPhrases(`${long('слово')} и ${long('слово')}`, []) }
    expect(print(takeExcerpts(other, 60).kk)).toBe('[Тек он күн].')
    expect(print(takeExcerpts(other, 60).ru)).toMatch(/^слово [\s\S]{30,55} слово…$/)
  })
})

/** A draft with these clauses, after a version with those. */
function findIn(after: ByLocale<string>, before: ByLocale<string> | null) {
  const name = mapLocales(() => 'T')
  const file = { authentic: 'kk', summary: [], asks: 'acceptance', title: name, operator: { name } } as never
  const version = (number: number, clauses: ByLocale<string>): Version => ({
    number,
    file: file as VersionFile,
    source: '',
    texts: mapLocales((locale) => `# T\n\n${clauses[locale]}\n`),
  })
  const versions = before ? [version(1, before), version(2, after)] : [version(1, after)]
  const policy: Policy = { id: 'privacy', versions }
  const draft = versions.at(-1) as Version
  const findings = checkVersion(policy, draft).filter(({ answer }) => answer)
  const read = makeReadWordings(policy, draft)
  return {
    policy,
    findings,
    shown: findings.map((one) => [one.rule, ...LOCALES.map((l) => print(read(one)?.[l]))]),
  }
}

const BASE = {
  kk: '1.1. Деректер 10 күн сақталады.\n\n1.2. Платформа деректерді бермейді.',
  ru: '1.1. Данные хранятся 10 дней.\n\n1.2. Платформа не передаёт данные.',
  en: '1.1. Data is kept for 10 days.\n\n1.2. The Platform does not pass data.',
}

describe('what the languages say is found again by the fingerprint', () => {
  it('of a fact that differs', () => {
    expect(findIn({ ...BASE, ru: BASE.ru.replace('10', '20') }, null).shown).toEqual([
      [
        'parity-figures',
        'Деректер [10 күн] сақталады.',
        'Данные хранятся [20 дней].',
        'Data is kept for [10 days].',
      ],
    ])
  })

  it('of what is to be looked at in a first version', () => {
    const { shown } = findIn({ ...BASE, en: BASE.en.replace('does not pass', 'passes') }, null)
    expect(shown).toEqual([
      [
        'parity-negation',
        expect.stringMatching(/\[.*бермейді\]/),
        expect.stringMatching(/\[не передаёт.*\]/),
        'The Platform passes data.',
      ],
    ])
  })

  it('of a change in one language alone, with the new words', () => {
    expect(findIn({ ...BASE, en: BASE.en.replace('pass data', 'pass personal data') }, BASE).shown).toEqual([
      [
        'parity-alone',
        'Платформа деректерді бермейді.',
        'Платформа не передаёт данные.',
        'The Platform does not pass [personal] data.',
      ],
    ])
  })

  it('for all findings at once, and for none that is no difference', () => {
    const { policy, findings } = findIn({ ...BASE, ru: BASE.ru.replace('10', '20') }, BASE)
    const other = { ...(findings[0] as Finding), answer: undefined }
    const gone = {
      ...(findings[0] as Finding),
      answer: { clause: '1', rule: 'parity-duty', wording: 'f'.repeat(16) } as const,
    }
    const found = readAllWordings([policy], [...findings, other, gone])
    expect(findings.length).toBeGreaterThan(0)
    expect([...found.keys()]).toEqual(findings)
  })
})

it('what is gone, and a sentence that lacks something, is no phrase', () => {
  const part = (key: string, values: object) => ({ key: `findings.parts.${key}`, values }) as never
  const words = part('list', { first: part('gone', { text: 'a' }), rest: part('quote', { text: 'b' }) })
  expect(
    listPhrases({
      file: 'privacy/1/ru.md',
      values: { here: words, there: part('text', { name: 'kk.md', words: part('lacking', { text: 'c' }) }) },
    }),
  ).toEqual({ ru: ['b'] })
})
