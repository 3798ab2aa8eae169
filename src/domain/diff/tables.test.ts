import { expect, test } from 'vitest'
import { assertExact } from './assert-exact.ts'
import { diffTexts } from './diff.ts'

const HEAD = ['What', 'Who gets it', 'How long']
const EMAIL = ['E-mail address', 'the courier and the bank', 'ten days']
const PHONE = ['Telephone number', 'nobody but us', 'three years']
const BIRTH = ['Date of birth', 'the insurer and the state', 'thirty days']
const CARD = ['Payment card', 'the bank', 'one hour']

const table = (rows: string[][]) =>
  rows
    .map((cells, n) => `| ${cells.join(' | ')} |\n${n === 0 ? `|${cells.map(() => '---|').join('')}\n` : ''}`)
    .join('')

/** Rows by their old and new place, with what became of them; those that stayed as they were are left out. */
function told(before: string[][], after: string[][]): string[] {
  const [old, now] = [table(before), table(after)]
  const diff = diffTexts(old, now, 'en')
  assertExact(diff, old, now)
  const numberOf = (path: string | undefined) => (path === undefined ? '–' : Number(path.slice(1)) - 1)
  return diff.changes
    .filter(({ kind, moved }) => kind !== 'kept' || moved)
    .map(
      ({ kind, moved, before: b, after: a }) =>
        `${numberOf(b?.path)} → ${numberOf(a?.path)}${moved ? ' moved' : ''}${kind === 'kept' ? '' : kind === 'added' || kind === 'removed' ? ` ${kind}` : ' changed'}`,
    )
}

const withValues = ([name = '']: string[], [, ...values]: string[]) => [name, ...values]

test.each<[string, string[][], string[][], string[]]>([
  [
    'whose values were swapped are two changed rows',
    [HEAD, EMAIL, PHONE, BIRTH, CARD],
    [HEAD, withValues(EMAIL, PHONE), withValues(PHONE, EMAIL), BIRTH, CARD],
    ['1 → 1 changed', '2 → 2 changed'],
  ],
  [
    'whose values all went one row up are changed rows',
    [HEAD, EMAIL, PHONE, BIRTH],
    [HEAD, withValues(EMAIL, PHONE), withValues(PHONE, BIRTH), withValues(BIRTH, EMAIL)],
    ['1 → 1 changed', '2 → 2 changed', '3 → 3 changed'],
  ],
  [
    'move with their first cell',
    [HEAD, EMAIL, PHONE, BIRTH, CARD],
    [HEAD, CARD, EMAIL, PHONE, BIRTH],
    ['4 → 1 moved'],
  ],
  [
    'move with their first cell, though the others changed',
    [HEAD, EMAIL, PHONE, BIRTH, CARD],
    [HEAD, PHONE, BIRTH, CARD, ['E-mail address', 'the shop', 'a week']],
    ['1 → 4 moved changed'],
  ],
  [
    'whose first cell was renamed stay where they are',
    [HEAD, EMAIL, PHONE, BIRTH],
    [HEAD, ['Address of e-mail', ...EMAIL.slice(1)], PHONE, ['Birthday', 'nobody', 'a year']],
    ['1 → 1 changed', '3 → 3 changed'],
  ],
  [
    'that get a column stay where they are',
    [HEAD, EMAIL, PHONE],
    [
      [...HEAD, 'Why'],
      [...EMAIL, 'orders'],
      [...PHONE, 'calls'],
    ],
    ['0 → 0 changed', '1 → 1 changed', '2 → 2 changed'],
  ],
  [
    'that lose a column stay where they are',
    [HEAD, EMAIL, PHONE],
    [HEAD, EMAIL, PHONE].map(([name = '', , last = '']) => [name, last]),
    ['0 → 0 changed', '1 → 1 changed', '2 → 2 changed'],
  ],
  [
    'of which two columns were swapped stay where they are',
    [HEAD, EMAIL, PHONE, BIRTH],
    [HEAD, EMAIL, PHONE, BIRTH].map(([name = '', who = '', last = '']) => [who, name, last]),
    ['0 → 0 changed', '1 → 1 changed', '2 → 2 changed', '3 → 3 changed'],
  ],
  [
    'with running numbers stay what they are when one is put in',
    [HEAD, EMAIL, PHONE, BIRTH].map((cells, n) => [`${n || 'No.'}`, ...cells]),
    [HEAD, EMAIL, CARD, PHONE, BIRTH].map((cells, n) => [`${n || 'No.'}`, ...cells]),
    ['– → 2 added', '2 → 3 changed', '3 → 4 changed'],
  ],
])('rows %s', (_, before, after, expected) => {
  expect(told(before, after)).toEqual(expected)
})
