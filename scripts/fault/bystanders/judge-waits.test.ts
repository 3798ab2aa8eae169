import { expect, test } from 'vitest'
import { judgeWaits, WITNESS } from './judge-waits.ts'
import type { Waits } from './probe.ts'

const waits = (facts: Partial<Waits> = {}): Waits => ({
  ...{ what: 'site', answered: 200, refused: 0, refusal: null, p50: 1, p99: 5, max: 10 },
  ...facts,
})

test('200 ms are promised, and what the machine itself took is allowed on top', () => {
  const during = (p99: number) => judgeWaits([waits({ max: 30 })], [waits({ p99 })]).hindered
  expect([during(230), during(231)]).toEqual([0, 2])
})

test('a machine that is slow meanwhile is told by a server that has nothing to do', () => {
  const witness = waits({ what: WITNESS, p99: 90 })
  const during = (p99: number) => judgeWaits([waits({ max: 30 })], [waits({ p99 }), witness]).hindered
  expect([during(290), during(291)]).toEqual([0, 2])
})

test('whoever is turned away is hindered, however quickly', () => {
  const found = judgeWaits([waits()], [waits({ refused: 3, refusal: '503 overloaded' })])
  expect(found.hindered).toBe(3)
  expect(found.told).toBe(
    '99 % of others within: site 5 ms (at rest 10 ms), 3 turned away (503 overloaded); of an idle server 0 ms',
  )
})
