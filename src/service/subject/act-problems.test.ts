import { expect, test } from 'vitest'
import { ACT_PROBLEMS, assertRecorded, createActProblem, listActProblems } from './act-problems.ts'

test('a refusal has the words of its row', () => {
  const { id, message } = createActProblem('not-shown')
  expect([id, message]).toEqual(['not-shown', ACT_PROBLEMS['not-shown'].detail])
})

test.each([
  [{ kind: 'stale', last: null } as const, 'answered-elsewhere'],
  [{ kind: 'erased' } as const, 'token-revoked'],
])('what the store answers with %j is refused as %s', (outcome, id) => {
  expect(() => assertRecorded(outcome)).toThrow(expect.objectContaining({ id }))
})

test('an act on behalf is not refused for what only the person can do', () => {
  const own = listActProblems({ onBehalf: false })
  const onBehalf = listActProblems({ onBehalf: true })
  expect(own.filter((id) => !onBehalf.includes(id))).toEqual([
    'read-only',
    'own-act',
    'other-person',
    'text-not-shown',
    'notice-not-due',
    'not-shown',
    'token-before-notice',
  ])
  expect(onBehalf.filter((id) => !own.includes(id))).toEqual([
    'moment-ahead',
    'moment-before-last',
    'version-not-in-force',
    'nothing-to-correct',
  ])
  expect(own).not.toContain('token-revoked')
})
