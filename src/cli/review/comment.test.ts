import { describe, expect, test } from 'vitest'
import type { Finding } from '../../domain/checks/finding.ts'
import { markPhrases } from '../../domain/checks/wordings/marked.ts'
import { diffTexts } from '../../domain/diff/diff.ts'
import { LOCALES, mapLocales } from '../../domain/locale.ts'
import { sayIn } from '../say.ts'
import { LONGEST, MARKER, renderComment } from './comment.ts'
import { fitBlocks, shareRoom } from './fit-to-length.ts'
import type { Review, ReviewedVersion } from './review.ts'

const links = {
  line: (file: string, line: number) => `https://github.example/${file}#L${line}`,
  files: 'https://github.example/pull/1/files',
  preview: null,
}

/** A version of which so many clauses are new in each language. */
function aVersion(
  clauses: { kk: number; ru: number; en: number },
  facts: Partial<ReviewedVersion> = {},
): ReviewedVersion {
  const sentence = {
    kk: 'Деректер сақталады, өңделеді және қорғалады.',
    ru: 'Данные хранятся, обрабатываются и защищаются.',
    en: 'Data is kept, processed and protected.',
  }
  const text = (locale: 'kk' | 'ru' | 'en') =>
    Array.from(
      { length: clauses[locale] },
      (_, n) => `1.${n + 1}. ${n + 1}: ${sentence[locale].repeat(5)}\n\n`,
    ).join('')
  return {
    policy: 'privacy',
    number: 3,
    title: { kk: 'Құпиялылық саясаты', ru: 'Политика конфиденциальности', en: 'Privacy policy' },
    isDraft: true,
    terms: { asks: 'acceptance', acceptBy: 'at-effect' },
    about: { kind: 'notice', hasEarlier: true },
    since: 2,
    binding: null,
    diffs: mapLocales((locale) => diffTexts('', text(locale), locale)),
    reach: 'not-set',
    ...facts,
  }
}

const aReview = (facts: Partial<Review> = {}): Review => ({
  locale: 'en',
  commit: '0123456789abcdef',
  versions: [],
  findings: [],
  wordings: new Map(),
  ...facts,
})

const aFinding = (line: number, severity: Finding['severity'] = 'error'): Finding => ({
  rule: 'numbering',
  severity,
  file: 'privacy/3/ru.md',
  line,
  column: 1,
  key: 'numbering.unexpected',
  values: { number: `1.${line}`, expected: '1.1' },
})

describe('a comment', () => {
  test('begins with the mark by which it is found again, which nobody sees', () => {
    expect(renderComment(aReview(), links).split('\n')[0]).toBe(MARKER)
    expect(MARKER).toMatch(/^<!--.*-->$/)
  })

  test('without a changed text says so', () => {
    expect(renderComment(aReview({ locale: 'kk' }), links)).toContain(sayIn('kk')('comment.nothingTouched'))
  })

  test('says whom the version reaches, in the numerals of its language', () => {
    const versions = [aVersion({ kk: 1, ru: 1, en: 1 }, { reach: { asked: 12_345, told: 0, untouched: 6 } })]
    expect(renderComment(aReview({ versions }), links)).toContain('| 12,345 | 0 | 6 | 12,351 |')
    expect(renderComment(aReview({ versions, locale: 'ru' }), links)).toContain(
      '| 12\u00a0345 | 0 | 6 | 12\u00a0351 |',
    )
  })

  test('names what keeps a version from being published before what is only to be looked at', () => {
    const text = renderComment(aReview({ findings: [aFinding(3, 'note'), aFinding(9)] }), links)
    expect(text).toContain('### Findings: 2')
    expect(text.indexOf('[`privacy/3/ru.md`:9](https://github.example/privacy/3/ru.md#L9)')).toBeLessThan(
      text.indexOf('[`privacy/3/ru.md`:3]'),
    )
  })

  test('lets no name of a file out of its place', () => {
    const findings = [{ ...aFinding(1), file: 'a`](https://bad.example) @all/kk.md' }]
    const text = renderComment(aReview({ findings }), { ...links, line: () => 'https://github.example' })
    expect(text).toContain('[a\\`\\](https://bad.example) @&#8203;all/kk.md:1](https://github.example)')
  })

  test('of a first version compares nothing side by side', () => {
    const versions = [aVersion({ kk: 2, ru: 2, en: 2 }, { since: null, number: 1 })]
    expect(renderComment(aReview({ versions }), links)).not.toContain('### Clauses')
  })
})

describe('a difference between the languages', () => {
  const answer = { clause: '8.10', rule: 'parity-duty', wording: '0123456789012345' } as const
  const aDifference = (line: number): Finding => ({ ...aFinding(line, 'note'), rule: 'parity-duty', answer })
  const aWording = (more = '') => ({
    kk: markPhrases(`Пайдаланушы | ${more}төлеуге міндетті.`, ['төлеуге міндетті']),
    ru: markPhrases(`Пользователь ${more}<вправе> уплатить.`, ['<вправе> уплатить']),
    en: markPhrases(`The User ${more}pays $5.`, []),
  })
  const show = (findings: Finding[], more?: string) =>
    renderComment(
      aReview({ findings, wordings: new Map(findings.map((one) => [one, aWording(more)])) }),
      links,
    )

  test('is shown beside each other, with the command and the lines that answer it', () => {
    const text = show([aDifference(3)])
    expect(text).toContain(
      [
        '  | kk | ru | en |',
        '  |:--|:--|:--|',
        '  | Пайдаланушы \\| <b>төлеуге міндетті</b>. | Пользователь <b>\\<вправе\\> уплатить</b>. | The User pays <span>$</span>5. |',
      ].join('\n'),
    )
    expect(text).toContain(
      '\n  npm run policy -- check --accept privacy/3 --clause "8.10" --rule parity-duty --reason "…"\n',
    )
    expect(text).toContain(
      '\n  exceptions:\n    - clause: "8.10"\n      rule: parity-duty\n      reason: ""\n      wording: "0123456789012345"\n',
    )
  })

  test('is not shown where nothing is known of it', () => {
    const text = renderComment(aReview({ findings: [aDifference(3)] }), links)
    expect(text).not.toContain('| kk | ru | en |')
    expect(text).toContain('check --accept')
  })

  test('is named with all the others before any of them is shown at length', () => {
    const findings = Array.from({ length: 40 }, (_, n) => aDifference(n + 1))
    const text = show(findings, 'Мәтін, текст, text. '.repeat(20))
    expect(text.match(/^- ⚠️/gm)).toHaveLength(40)
    const tables = text.match(/^ {2}\| kk/gm)?.length ?? 0
    expect(tables).toBeGreaterThan(0)
    expect(tables).toBeLessThan(40)
    expect(text.length).toBeLessThan(13_000)
    // No sentence of a long clause beyond those that are meant.
    expect(text).not.toContain('Мәтін, текст, text. Мәтін')
  })
})

describe('a comment that does not fit', () => {
  const versions = [aVersion({ kk: 300, ru: 300, en: 3 })]

  test.each([65_536, 30_000, 16_000])(
    'is cut at %i characters, each language at the end of a clause',
    (longest) => {
      const text = renderComment(aReview({ versions }), links, longest)
      expect(text.length).toBeLessThanOrEqual(longest)
      for (const part of text.matchAll(/<details[^>]*>([\s\S]*?)<\/details>/g)) {
        const body = (part[1] ?? '').replace(/<summary>.*<\/summary>/, '')
        const opened = body.match(/<(ins|del)>/g) ?? []
        expect(body.match(/<\/(ins|del)>/g) ?? []).toHaveLength(opened.length)
      }
      expect(text.match(/<details/g)).toHaveLength(3)
      expect(text.match(/<\/details>/g)).toHaveLength(3)
    },
  )

  test('shares the room between the languages and says how much is left out, and where it is', () => {
    const text = renderComment(aReview({ versions }), links)
    const [kk = '', ru = '', en = ''] = [...text.matchAll(/<details[^>]*>([\s\S]*?)<\/details>/g)].map(
      ([, part]) => part,
    )
    const shown = [kk, ru].map((part) => part.match(/^\*\*1\.\d+/gm)?.length ?? 0)
    for (const [index, part] of [kk, ru].entries())
      expect(part).toContain(
        `_Changes that did not fit: ${300 - (shown[index] ?? 0)} – [in full](https://github.example/pull/1/files)_`,
      )
    expect(en.match(/^\*\*1\.\d+/gm)).toHaveLength(3)
    expect(en).not.toContain('did not fit')
    expect(Math.min(...shown)).toBeGreaterThan(30)
    expect(text.length).toBeGreaterThan(LONGEST * 0.9)
  })

  test('leaves out findings, too, and says how many', () => {
    const findings = Array.from({ length: 500 }, (_, n) => aFinding(n + 1))
    const text = renderComment(aReview({ versions, findings }), links)
    expect(text.length).toBeLessThanOrEqual(LONGEST)
    expect(text).toMatch(/- _More findings \(all of them in the check\): \d+_/)
  })

  test('fits however many versions are touched', () => {
    const many = Array.from({ length: 60 }, (_, n) => aVersion({ kk: 20, ru: 20, en: 20 }, { number: n + 1 }))
    for (const locale of LOCALES)
      expect(renderComment(aReview({ versions: many, locale }), links).length).toBeLessThanOrEqual(LONGEST)
  })
})

describe('sharing room', () => {
  test.each([
    [[10, 10], 100, [10, 10]],
    [[100, 100], 100, [50, 50]],
    [[10, 100, 100], 100, [10, 45, 45]],
    [[5], 0, [0]],
    [[], 100, []],
  ])('%j in %i gives %j', (sizes, room, expected) => expect(shareRoom(sizes, room)).toEqual(expected))

  test('what fits is taken whole and in order', () => {
    expect(fitBlocks(['aaa', 'bb', 'c'], 6, 1)).toEqual({ shown: ['aaa'], left: 2 })
    expect(fitBlocks(['aaa', 'bb', 'c'], 7, 1)).toEqual({ shown: ['aaa', 'bb'], left: 1 })
  })
})
