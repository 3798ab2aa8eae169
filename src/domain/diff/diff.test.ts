import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { tokenize } from '../language/tokenize.ts'
import { LOCALES } from '../locale.ts'
import { assertExact } from './assert-exact.ts'
import { type Change, diffTexts, type Op } from './diff.ts'

/** A diff as a lawyer reads it: one line for each clause that is not simply the same. */
function spoken(before: string, after: string, locale: string): string[] {
  const diff = diffTexts(before, after, locale)
  assertExact(diff, before, after)
  return diff.changes.flatMap((change) => {
    const place = placeOf(change)
    if (change.kind === 'kept') return place === '' ? [] : [`${place}kept`]
    const text = change.ops.map(({ kind, text, note }) =>
      note ? '' : { same: text, removed: `[-${text}-]`, added: `{+${text}+}` }[kind],
    )
    return [`${place}${text.join('').trim()}`]
  })
}

function placeOf({ moved, renumbered, before, after }: Change): string {
  if (moved) return `moved ${before?.path} to ${after?.path}: `
  return renumbered ? `${before?.path} is now ${after?.path}: ` : ''
}

describe('what a reader sees', () => {
  test.each([
    [
      'a Kazakh verb that is turned into its opposite is replaced as a whole word',
      'kk',
      '1.1. Деректер үшінші тұлғаларға берілмейді.\n',
      '1.1. Деректер үшінші тұлғаларға беріледі.\n',
      ['Деректер үшінші тұлғаларға [-берілмейді-]{+беріледі+}.'],
    ],
    [
      'a changed case ending is a changed word',
      'kk',
      'Деректер тұлғаларға беріледі.\n',
      'Деректер тұлғаға беріледі.\n',
      ['Деректер [-тұлғаларға-]{+тұлғаға+} беріледі.'],
    ],
    [
      'a date is one unit',
      'ru',
      'Действует до 22 ноября 2026 года включительно.\n',
      'Действует до 1 декабря 2026 года включительно.\n',
      ['Действует до [-22 ноября 2026 года-]{+1 декабря 2026 года+} включительно.'],
    ],
    [
      'a sum is one unit',
      'ru',
      'Штраф составляет 1 000 000 ₸ в год.\n',
      'Штраф составляет 1 500 000 ₸ в год.\n',
      ['Штраф составляет [-1 000 000 ₸-]{+1 500 000 ₸+} в год.'],
    ],
    [
      'an inserted clause renumbers those after it and changes none of them',
      'en',
      '## 1. Data\n\n1.1. We keep your name for orders.\n\n1.2. We keep your address for parcels.\n',
      '## 1. Data\n\n1.1. We keep your name for orders.\n\n1.2. We never sell what we keep.\n\n1.3. We keep your address for parcels.\n',
      ['{+We never sell what we keep.+}', '1.2 is now 1.3: kept'],
    ],
    [
      'a moved clause is shown once, at its new place',
      'en',
      '1.1. The first clause speaks of one thing only.\n\n1.2. The second clause is about quite another matter.\n\n1.3. The third clause ends the section for now.\n',
      '1.1. The second clause is about quite another matter.\n\n1.2. The third clause ends the section for now.\n\n1.3. The first clause speaks of one thing only.\n',
      ['1.2 is now 1.1: kept', '1.3 is now 1.2: kept', 'moved 1.1 to 1.3: kept'],
    ],
    [
      'an added sentence begins where a sentence begins',
      'en',
      'Delete it. Ask us.\n',
      'Delete it. Write to us. Ask us.\n',
      ['Delete it. {+Write to us. +}Ask us.'],
    ],
    [
      'a few words in common do not chop a rewritten sentence',
      'en',
      'The Administrator is entitled to use the data for any purpose of its own.\n',
      'Nobody but the User decides what the records serve.\n',
      [
        '[-The Administrator is entitled to use the data for any purpose of its own.-]' +
          '{+Nobody but the User decides what the records serve.+}',
      ],
    ],
    [
      'bold type alone marks no word',
      'en',
      'Read this text.\n',
      'Read **this** text.\n',
      ['Read this text.'],
    ],
    ['more space is no change of wording', 'en', 'Read  this\ntext.\n', 'Read this text.\n', []],
    [
      'a changed cell is shown in its row',
      'en',
      '| What | Days |\n|---|---|\n| Orders | 10 |\n',
      '| What | Days |\n|---|---|\n| Orders | 30 |\n',
      ['Orders  [-10-]{+30+}'],
    ],
  ])('%s', (_, locale, before, after, expected) => {
    expect(spoken(before, after, locale)).toEqual(expected)
  })

  it('notes a changed link target under the same words', () => {
    const { changes } = diffTexts('See [the law](https://a.kz).\n', 'See [the law](https://b.kz).\n', 'en')
    expect(changes[0]?.kind).toBe('form')
    expect(changes[0]?.ops.filter((op) => op.note === 'link').map((op) => op.kind)).toEqual([
      'removed',
      'added',
    ])
  })

  it('gives the printed numbers of clauses that stayed and moved', () => {
    const { numbers } = diffTexts(
      '1.1. One thing.\n\n1.2. Other thing.\n',
      '1.1. New words here.\n\n1.2. One thing.\n\n1.3. Other thing.\n',
      'en',
    )
    expect(numbers).toEqual([
      ['1.1', '1.2'],
      ['1.2', '1.3'],
    ])
  })
})

describe('facts that must not be missed', () => {
  test.each([
    ['kk', 'Деректер берілмейді.', 'Деректер беріледі.', 'negation', 'берілмейді', 'беріледі'],
    ['ru', 'Данные передаются.', 'Данные не передаются.', 'negation', 'передаются', 'не передаются'],
    ['en', 'Data are kept.', 'Data are not kept.', 'negation', 'are kept', 'are not kept'],
    [
      'ru',
      'Оператор вправе хранить.',
      'Оператор обязан хранить.',
      'duty',
      'вправе хранить',
      'обязан хранить',
    ],
    [
      'kk',
      'Өтініш 10 күнтізбелік күнде қаралады.',
      'Өтініш 15 күнтізбелік күнде қаралады.',
      'period',
      '10 күнтізбелік күнде',
      '15 күнтізбелік күнде',
    ],
    ['ru', 'Платёж 1 000 ₸ в месяц.', 'Платёж 2 000 ₸ в месяц.', 'money', '1 000 ₸', '2 000 ₸'],
  ])('%s: %s → %s', (locale, before, after, kind, gone, come) => {
    const [change] = diffTexts(`${before}\n`, `${after}\n`, locale).changes
    expect(change?.flags).toContainEqual({ kind, before: gone, after: come })
  })
})

it('takes the month of May for no permission', () => {
  const [change] = diffTexts(
    'In force since May 5, 2026 for all.\n',
    'In force since June 9, 2026 for all.\n',
    'en',
  ).changes
  expect(change?.flags).toEqual([{ kind: 'date', before: 'May 5, 2026', after: 'June 9, 2026' }])
})

describe('whatever is edited in the shipped texts', () => {
  const shipped = LOCALES.flatMap((locale) =>
    [1, 2].map((version) => ({
      locale,
      text: readFileSync(
        new URL(`../../../policies/privacy/${version}/${locale}.md`, import.meta.url),
        'utf8',
      ),
    })),
  )
  const edit = fc.record({
    what: fc.constantFrom('drop', 'repeat', 'swap', 'insert'),
    at: fc.double({ min: 0, max: 0.999, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
    text: fc.constantFrom(
      ' емес ',
      '\n\n',
      '**',
      '8.9. ',
      'жаңа сөз ',
      ' 15 ',
      '| a | b |\n|---|---|\n',
      '- ',
      '`',
      '[x](y)',
      '\u00a0',
      'é',
    ),
  })

  it('gives back both texts exactly', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ({ locale, text }, edits) => {
          const after = edits.reduce(applied, text)
          assertExact(diffTexts(text, after, locale), text, after)
        },
      ),
      { numRuns: chooseCount(10, 60) },
    )
  })

  it('gives back any two texts exactly', () => {
    const markdown = fc.array(
      fc.constantFrom(
        '# A\n',
        'слово ',
        'сөз. ',
        '\n\n',
        '1. ',
        '- ',
        '1.1. ',
        '**',
        '| a |',
        '\n|---|\n',
        '> ',
        '```\n',
        'x',
        ' ',
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(markdown, markdown, (before, after) => {
        assertExact(diffTexts(before.join(''), after.join(''), 'kk'), before.join(''), after.join(''))
      }),
      { numRuns: chooseCount(60, 300) },
    )
  })

  it('never cuts a word, number, date or address', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shipped),
        fc.array(edit, { minLength: 1, maxLength: 4 }),
        ({ locale, text }, edits) => {
          const after = edits.reduce(applied, text)
          for (const { ops } of diffTexts(text, after, locale).changes)
            for (const side of ['removed', 'added'] as const) expect(cutUnits(ops, side, locale)).toEqual([])
        },
      ),
      { numRuns: chooseCount(8, 40) },
    )
  })

  it('finds nothing to say about a text and itself', () => {
    for (const { locale, text } of shipped) expect(spoken(text, text, locale)).toEqual([])
  })

  it('compares the shipped versions exactly and the same way each time', () => {
    for (const locale of LOCALES) {
      const [before = '', after = ''] = shipped.filter((one) => one.locale === locale).map((one) => one.text)
      const diff = diffTexts(before, after, locale)
      assertExact(diff, before, after)
      expect(diffTexts(before, after, locale)).toEqual(diff)
    }
  })

  /** Units of one side's wording inside which an unnoted op begins. */
  function cutUnits(ops: readonly Op[], side: 'removed' | 'added', locale: string): string[] {
    const mine = ops.filter((op) => op.kind === 'same' || op.kind === side)
    return mine.flatMap((op, index) => {
      const previous = mine[index - 1]
      if (!previous || previous.note || op.note || previous.kind === op.kind) return []
      const tokens = tokenize(previous.text + op.text, locale)
      let end = 0
      const ends = tokens.map((token) => {
        end += token.length
        return end
      })
      return ends.includes(previous.text.length)
        ? []
        : [`${previous.text.slice(-20)}|${op.text.slice(0, 20)}`]
    })
  }

  function applied(
    text: string,
    { what, at, length, text: inserted }: { what: string; at: number; length: number; text: string },
  ): string {
    const from = Math.floor(at * text.length)
    const piece = text.slice(from, from + length)
    if (what === 'drop') return text.slice(0, from) + text.slice(from + length)
    if (what === 'repeat') return text.slice(0, from) + piece + text.slice(from)
    if (what === 'swap') return text.slice(from + length) + piece + text.slice(0, from)
    return text.slice(0, from) + inserted + text.slice(from)
  }
})

it.each([
  ['ru', 'Срок – 10 дней с обращения.', 'Срок в 10 днях с обращения.', []],
  [
    'kk',
    'Біз дерек береміз.',
    'Біз дерек бере аламыз.',
    [{ kind: 'duty', before: 'береміз', after: 'бере аламыз' }],
  ],
])('%s: from %j to %j the facts are %j', (locale, before, after, flags) => {
  expect(diffTexts(`${before}\n`, `${after}\n`, locale).changes[0]?.flags).toEqual(flags)
})

it('takes words that programs know for words', () => {
  const [before, after] = [
    'Оператор (constructor біз) жауап береді.\n',
    'Компания (valueOf серік) жауап береді.\n',
  ]
  expect(spoken(before, after, 'kk')).toEqual([
    '[-Оператор (constructor біз)-]{+Компания (valueOf серік)+} жауап береді.',
  ])
})

it('sees no new link in an address that lost its brackets', () => {
  const { changes } = diffTexts('See <https://5qbe.kz>.\n', 'See https://5qbe.kz.\n', 'en')
  expect(changes[0]?.ops.some((op) => op.note === 'link')).toBe(false)
})
