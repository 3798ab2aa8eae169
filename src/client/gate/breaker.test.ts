import { expect, test } from 'vitest'
import type { Trouble } from '../service-error.ts'
import { createBreaker, type Leave } from './breaker.ts'

type Breaker = ReturnType<typeof createBreaker>

/** Asks and says at once how it went; gives what was told instead of leave. */
function put(breaker: Breaker, found: Trouble | null, now = 0): Trouble | 'asked' {
  const leave = breaker.ask(now)
  if (typeof leave === 'string') return leave
  breaker.tell(leave, found, now)
  return 'asked'
}
const leaveOf = (breaker: Breaker, now: number) => breaker.ask(now) as Leave

test('after three failures in a row one request a second asks', () => {
  const breaker = createBreaker()
  for (const _ of [1, 2, 3]) expect(put(breaker, 'outage')).toBe('asked')
  expect([0, 500, 999, 1000, 1001].map((now) => put(breaker, 'outage', now))).toEqual([
    ...['outage', 'outage', 'outage'],
    ...['asked', 'outage'],
  ])
})

test('an answer between failures begins the count anew', () => {
  const breaker = createBreaker()
  for (const found of ['outage', 'outage', null, 'outage', 'outage'] as const) put(breaker, found)
  expect(put(breaker, null)).toBe('asked')
})

test('while one asks a service that hangs, nobody else does, however long it takes', () => {
  const breaker = createBreaker()
  for (const _ of [1, 2, 3]) put(breaker, 'outage')
  const probe = leaveOf(breaker, 1000)
  expect([1000, 5000, 60_000].map((now) => breaker.ask(now))).toEqual(['outage', 'outage', 'outage'])
  breaker.tell(probe, null, 61_000)
  expect(put(breaker, null, 61_000)).toBe('asked')
})

test('an answer to an earlier question does not let a second one ask beside the one that does', () => {
  const breaker = createBreaker()
  const early = leaveOf(breaker, 0)
  for (const _ of [1, 2, 3]) put(breaker, 'outage')
  leaveOf(breaker, 1000)
  breaker.tell(early, 'outage', 1000)
  expect(breaker.ask(3000)).toBe('outage')
})

test('who waits when it becomes known waits no longer', async () => {
  const breaker = createBreaker()
  const early = leaveOf(breaker, 0)
  for (const _ of [1, 2, 3]) put(breaker, 'outage')
  expect(await early.given).toBe('outage')
})

test('a refusal counts at once, and an outage after it lets nobody in', () => {
  const breaker = createBreaker()
  put(breaker, 'misconfigured')
  expect(put(breaker, null, 1)).toBe('misconfigured')
  for (const now of [1000, 2000, 3000, 4000]) expect(put(breaker, 'outage', now)).toBe('asked')
  expect(put(breaker, null, 4001)).toBe('misconfigured')
  expect(put(breaker, null, 5000)).toBe('asked')
  expect(put(breaker, null, 5001)).toBe('asked')
})

test('whoever asks then is told no better than the others', () => {
  const breaker = createBreaker()
  put(breaker, 'misconfigured')
  expect(breaker.tell(leaveOf(breaker, 1000), 'outage', 1000)).toBe('misconfigured')
})

test('who is refused alone is no matter of anybody else', () => {
  const breaker = createBreaker()
  for (const _ of [1, 2, 3, 4]) expect(put(breaker, 'subject')).toBe('asked')
})

test('a clock that is set back makes no pause longer', () => {
  const breaker = createBreaker()
  for (const _ of [1, 2, 3]) put(breaker, 'outage', 100_000)
  expect(put(breaker, null, 50_000)).toBe('asked')
})
