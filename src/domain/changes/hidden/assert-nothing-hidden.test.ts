import { describe, expect, test } from 'vitest'
import { sayDomainIn } from '../../../messages/say-domain.ts'
import type { Change, TextDiff } from '../../diff/change.ts'
import { diffTexts } from '../../diff/diff.ts'
import { assertNothingHidden } from './assert-nothing-hidden.ts'
import { createTerminalView, RUNS_VIEW } from './domain-views.ts'
import { findHidden } from './find-hidden.ts'

const page = [RUNS_VIEW]
const views = [...page, createTerminalView(sayDomainIn('en'))]

const BEFORE = `# Policy

1.1. Data are kept for 30 days and are not sold.

1.2. The annex is [here](https://5qbe.kz/a), and **nothing** else.

1.3. We write to you once a year about this policy and about nothing besides it.

1.4. This clause goes away with the next version of the policy.
`
const AFTER = `# Policy

1.1. Data are kept for 60 days and are sold.

1.2. The annex is [here](https://5qbe.kz/b), and nothing else.

1.3. We write to you once a month about this policy and about nothing besides it.

1.4. You may ask us at any time what has become of your request.
`
const diff = diffTexts(BEFORE, AFTER, 'en')

/** The diff with one of its changes spoilt, known by its new or old address. */
function spoil(path: string, change: (one: Change) => Change | Change[]): TextDiff {
  const isIt = ({ before, after }: Change) => (after ?? before)?.path === path
  return { ...diff, changes: diff.changes.flatMap((one) => (isIt(one) ? change(one) : [one])) }
}

test('a correct diff passes', () => {
  expect(() => assertNothingHidden(BEFORE, AFTER, diff, page)).not.toThrow()
  expect(findHidden(BEFORE, BEFORE, diffTexts(BEFORE, BEFORE, 'en'), views)).toEqual([])
})

describe('a diff that is spoilt fails', () => {
  test.each<[string, RegExp, TextDiff]>([
    [
      'an added op is gone',
      /added: 60|left out/,
      spoil('1.1', (one) => ({ ...one, ops: one.ops.filter(({ kind }) => kind !== 'added') })),
    ],
    [
      'a removed op is gone',
      /removed: .*not/,
      spoil('1.1', (one) => ({ ...one, ops: one.ops.filter(({ text }) => !text.includes('not')) })),
    ],
    [
      'a removed word is called the same',
      /removed: .*not/,
      spoil('1.1', (one) => ({
        ...one,
        ops: one.ops.map((op) => (op.text.includes('not') ? { ...op, kind: 'same' as const } : op)),
      })),
    ],
    [
      'a word is called white space',
      /removed: .*30/,
      spoil('1.1', (one) => ({
        ...one,
        ops: one.ops.map((op) => (op.kind === 'same' ? op : { ...op, note: 'space' as const })),
        notes: [{ kind: 'space', before: '30', after: '60' }],
      })),
    ],
    [
      'a word is called the number of a clause',
      /removed: .*30/,
      spoil('1.1', (one) => ({
        ...one,
        ops: one.ops.map((op) => (op.kind === 'same' ? op : { ...op, note: 'label' as const })),
        notes: [{ kind: 'number', before: '30', after: '60' }],
      })),
    ],
    [
      'a word is called a reference that was carried along',
      /removed: year/,
      spoil('1.3', (one) => ({
        ...one,
        ops: one.ops.map((op) => (op.kind === 'same' ? op : { ...op, note: 'reference' as const })),
        notes: [{ kind: 'reference', before: 'year', after: 'month' }],
      })),
    ],
    [
      'a note is gone',
      /link|emphasis/,
      spoil('1.2', (one) => ({ ...one, notes: [], ops: one.ops.filter(({ note }) => note !== 'link') })),
    ],
    [
      'only the note of a link is left',
      /emphasis: at "nothing"/,
      spoil('1.2', (one) => ({ ...one, notes: one.notes.filter(({ kind }) => kind !== 'emphasis') })),
    ],
    [
      'a changed clause is called kept',
      /removed/,
      spoil('1.3', (one) => ({ ...one, kind: 'kept', ops: [] })),
    ],
    ['a clause belongs to no change', /in no clause/, spoil('1.3', () => [])],
    [
      'nothing is said at all',
      /nothing changed/,
      { ...diff, changes: [spoil('1.3', (one) => one)].flatMap(() => coverAsKept()) },
    ],
  ])('%s', (_, message, spoilt) => {
    expect(() => assertNothingHidden(BEFORE, AFTER, spoilt, page)).toThrow(message)
  })

  /** Both texts as one clause that is said to be the same. */
  function coverAsKept(): Change[] {
    const [first] = diff.changes
    if (!first?.before || !first.after) return []
    const before = { ...first.before, start: 0, end: BEFORE.length }
    const after = { ...first.after, start: 0, end: AFTER.length }
    return [{ ...first, kind: 'kept', before, after, ops: [], flags: [], notes: [] }]
  }
})

describe('a clause that moved', () => {
  const first = 'This sentence about the keeping of records is long enough to be known again anywhere.'
  const second = 'And here another sentence tells at some length who may look at the records and when.'
  const third = 'A third one stands between them so that something has to move over something else.'
  const [before, after] = [`${first}\n\n${second}\n\n${third}\n`, `${second}\n\n${third}\n\n${first}\n`]
  const moved = diffTexts(before, after, 'en')

  test('passes where it is called so', () => {
    expect(moved.changes.some((one) => one.moved)).toBe(true)
    expect(findHidden(before, after, moved, page)).toEqual([])
  })

  test('fails where it is not', () => {
    const spoilt = { ...moved, changes: moved.changes.map((one) => ({ ...one, moved: false })) }
    expect(() => assertNothingHidden(before, after, spoilt, page)).toThrow('order')
  })
})

describe('what is no number of a clause', () => {
  test.each([
    ['a decimal in a table', '| 1.5 | transfers |', '| 2.5 | transfers |'],
    ['a decimal in an item', '- 1.5 percent of the sum', '- 2.5 percent of the sum'],
    ['a date', '12.05.2026 it takes effect', '12.06.2026 it takes effect'],
  ])('%s cannot pass as one', (_, old, now) => {
    const table = (row: string) => (row.startsWith('|') ? `| % | of |\n| --- | --- |\n${row}\n` : `${row}\n`)
    const place = { within: [], level: 0, opens: true }
    const [before, after] = [table(old), table(now)]
    const side = (text: string, number: string) => ({
      start: 0,
      end: text.length,
      place,
      number,
      label: `${number}.`,
      clause: number,
      heading: null,
      path: number,
    })
    const [from, to] = [/[\d.]+/.exec(old)?.[0] ?? '', /[\d.]+/.exec(now)?.[0] ?? '']
    const change: Change = {
      kind: 'kept',
      moved: false,
      renumbered: true,
      before: side(before, from),
      after: side(after, to),
      ops: [],
      flags: [],
      notes: [{ kind: 'number', before: from, after: to }],
    }
    const renumbered: TextDiff = { changes: [change], numbers: [], references: [], caps: [] }
    expect(findHidden(before, after, renumbered, page).map(({ what }) => what)).toContain('added')
  })
})

test('words that look the same need a note that says why they are marked', () => {
  const [before, after] = ['Оплата сразу.\n', 'Oплата сразу.\n']
  const marked = diffTexts(before, after, 'ru')
  const changes = marked.changes.map((one) => ({ ...one, notes: [] }))
  expect(findHidden(before, after, { ...marked, changes }, page).map(({ what }) => what)).toEqual([
    'lookalike',
  ])
  const noted = changes.map((one) => ({
    ...one,
    notes: [{ kind: 'lookalike' as const, before: 'Оплата', after: 'Oплата' }],
  }))
  expect(findHidden(before, after, { ...marked, changes: noted }, page)).toEqual([])
})
