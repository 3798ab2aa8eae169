import { expect, it } from 'vitest'
import { assertExact } from './assert-exact.ts'
import { diffTexts, type TextDiff } from './diff.ts'

const before = '1.1. Деректер беріледі.\n\n1.2. Біз сақтаймыз.\n'
const after = '1.1. Деректер берілмейді.\n\n1.2. Біз сақтаймыз.\n'
const diff = diffTexts(before, after, 'kk')

it('is content with a diff that gives back both texts', () => {
  expect(() => assertExact(diff, before, after)).not.toThrow()
})

it.each<[string, TextDiff['changes'], RegExp]>([
  [
    'a lost word',
    diff.changes.map((change) => ({ ...change, ops: change.ops.slice(1) })),
    /at clause 1\.1, offset 0/,
  ],
  ['a lost clause at the end', diff.changes.slice(0, 1), /leaves out the end of the text \(before\)/],
  ['a lost clause at the beginning', diff.changes.slice(1), /\(before\) at clause 1\.2, offset 0/],
  ['a clause that is told twice', [...diff.changes, ...diff.changes], /does not give back/],
])('refuses %s', (_, changes, message) => {
  expect(() => assertExact({ ...diff, changes }, before, after)).toThrow(message)
})

it('refuses a diff of another text', () => {
  expect(() => assertExact(diff, before, before)).toThrow('(after)')
})
