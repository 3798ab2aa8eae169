import { pbkdf2 } from 'node:crypto'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { computeCost, readThreadTimes } from './threads.ts'

const derive = promisify(pbkdf2)

test.runIf(process.platform === 'linux')(
  'work of the pool is told apart from that of the main thread',
  async () => {
    const before = readThreadTimes(process.pid)
    await derive('secret', 'salt', 200_000, 32, 'sha256')
    const cost = computeCost(before, readThreadTimes(process.pid), 1)
    expect(cost?.pool).toBeGreaterThan(cost?.main ?? Number.POSITIVE_INFINITY)
  },
)

test('a process that is gone, and a lap without answers, cost nothing that can be told', () => {
  expect(readThreadTimes(2 ** 30)).toBeNull()
  const none = { main: 1, pool: 1, v8: 1, other: 1 }
  expect([computeCost(null, none, 1), computeCost(none, none, 0)]).toEqual([null, null])
})

test('costs are those of one answer', () => {
  const before = { main: 100, pool: 50, v8: 10, other: 0 }
  const after = { main: 300, pool: 90, v8: 10, other: 2 }
  expect(computeCost(before, after, 2)).toEqual({ main: 100, pool: 20, v8: 0, other: 1 })
})
