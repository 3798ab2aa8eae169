import { afterEach, beforeEach, expect, test } from 'vitest'
import { createLine } from './fixture.ts'
import { openPendingActs, type PendingActs } from './pending-acts.ts'

const first = createLine({ policy: 'mailings', choices: ['email', 'sms'] })
const second = createLine({ policy: 'mailings', act: 'withdraw', after: first.id })
const third = createLine({ policy: 'mailings', act: 'decline', after: second.id })

let pending: PendingActs
beforeEach(() => {
  pending = openPendingActs()
})
afterEach(() => pending.close())

test('an act is remembered with everything that the next one is judged by', () => {
  pending.add(first)
  const { id, policy, version, at, choices } = first
  const known = { id, policy, version, at, choices, act: 'accept', after: null, claimedAt: at, token: null }
  expect(pending.listStanding(first)).toEqual([{ ...known, index: Number.POSITIVE_INFINITY }])
})

test('what stands begins with the last withdrawal, however long the history is', () => {
  for (const act of [first, second, third]) pending.add(act)
  expect(pending.listStanding(first).map(({ id }) => id)).toEqual([second.id, third.id])
  expect(pending.findLast(first)?.id).toBe(third.id)
})

test('acts are told apart by person and policy, ids are not', () => {
  pending.add(first)
  const other = { ...first, subject: 'other' }
  expect([pending.findSame(first)?.id, pending.findSame(other)]).toEqual([first.id, undefined])
  expect([pending.findLast(other), pending.listStanding(other)]).toEqual([undefined, []])
  expect(pending.has(first.id)).toBe(true)
})
