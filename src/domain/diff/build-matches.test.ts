import { describe, expect, it, test } from 'vitest'
import { Alignment } from './align/alignment.ts'
import { groupParts } from './align/group-parts.ts'
import type { Pair } from './align/pair.ts'
import { buildMatches } from './build-matches.ts'
import { diffTexts } from './diff.ts'
import { parseDiffBlocks } from './diff-blocks.ts'
import { buildRows } from './rows/build-rows.ts'
import { pickLanguage } from './rows/language-matches.ts'

const leaves = (clauses: readonly string[]) =>
  buildRows([parseDiffBlocks(clauses.map((clause) => `${clause}\n\n`).join(''), 'kk')])

const match = (before: string[], after: string[], pairs: Pair[]) => {
  const [old, now] = [leaves(before), leaves(after)]
  const alignment = new Alignment(old.length, now.length, pairs)
  groupParts(alignment, old, now)
  const found = buildMatches(alignment, old, now)
  return found.flatMap((one) => pickLanguage(one, old, now, 0) ?? [])
}

/** Matches in order, each as old → new wording. */
const told = (before: string[], after: string[], pairs: Pair[]) =>
  match(before, after, pairs).map(
    ({ before: old, after: now, moved }) =>
      `${old?.key ?? '∅'} → ${now?.key ?? '∅'}${moved ? ', moved' : ''}`,
  )

const [A, B, C] = ['Біз деректерді сақтаймыз.', 'Мы их не продаём.', 'You may ask us anything.']

it.each<[string, string[], string[], Pair[], string[]]>([
  [
    'puts a removed block where it stood',
    [A, B, C],
    [A, C],
    [
      [0, 0],
      [2, 1],
    ],
    [`${A} → ${A}`, `${B} → ∅`, `${C} → ${C}`],
  ],
  ['puts a block removed from the beginning first', [A, B], [B], [[1, 0]], [`${A} → ∅`, `${B} → ${B}`]],
  ['puts an added block where it stands', [A], [C, A], [[0, 1]], [`∅ → ${C}`, `${A} → ${A}`]],
  [
    'tells of the shorter of two blocks that changed places that it moved',
    [A, C],
    [C, A],
    [
      [1, 0],
      [0, 1],
    ],
    [`${C} → ${C}, moved`, `${A} → ${A}`],
  ],
  [
    'has nothing but removed and added blocks where nothing is paired',
    [A],
    [B],
    [],
    [`${A} → ∅`, `∅ → ${B}`],
  ],
])('%s', (_, before, after, pairs, expected) => {
  expect(told(before, after, pairs)).toEqual(expected)
})

const FIRST = 'Пайдаланушының деректері тек тапсырысты орындау үшін жиналады.'
const SECOND = 'Олар үш жыл бойы қауіпсіз серверде сақталады.'

it('joins the parts of a paragraph that was split in two', () => {
  const [found, ...others] = match([`${FIRST} ${SECOND}`], [FIRST, SECOND], [[0, 0]])
  expect(others).toEqual([])
  expect(found?.after?.key).toBe(`${FIRST} ${SECOND}`)
})

it('joins paragraphs that were merged into one', () => {
  const [found, ...others] = match([FIRST, SECOND], [`${FIRST} ${SECOND}`], [[1, 0]])
  expect(others).toEqual([])
  expect(found?.before?.key).toBe(`${FIRST} ${SECOND}`)
})

it('joins no new paragraph that says something of its own', () => {
  expect(told([`${FIRST} ${SECOND}`], [FIRST, C], [[0, 0]])).toEqual([
    `${FIRST} ${SECOND} → ${FIRST}`,
    `∅ → ${C}`,
  ])
})

describe('among clauses that changed places', () => {
  const items = [
    'Alpha is the first letter.',
    'Beta comes after it.',
    'Gamma follows that one.',
    'Delta is the fourth.',
    'Epsilon is the fifth.',
  ]
  const moved = (before: string, after: string) =>
    diffTexts(`## A. Letters\n\n${before}`, `## A. Letters\n\n${after}`, 'en')
      .changes.filter((change) => change.moved)
      .map((change) => `${change.before?.label} → ${change.after?.label}`)
  const list = (...order: number[]) => order.map((n, at) => `${at + 1}. ${items[n]}\n`).join('')

  test('the one that is the third of its section and was has not moved', () => {
    expect(moved(list(0, 1, 2, 3, 4), list(4, 3, 2, 1, 0))).toEqual(['5. → 1.', '4. → 2.', '2. → 4.'])
  })

  test('one that only kept its number has', () => {
    const clauses = (...order: number[]) => order.map((n) => `1.${n}. ${items[n]}\n\n`).join('')
    expect(moved(clauses(1, 2, 3), clauses(1, 3, 2))).toHaveLength(1)
  })
})
