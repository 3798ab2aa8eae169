import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type ClockWatch, judgeClock, watchClock } from './clock.ts'

const NEWEST = '2026-11-22T09:00:00.000Z'
const at = (moment: string) => new Date(moment)
const judge = (now: string, known?: string, newest: string | null = NEWEST) =>
  judgeClock({ now: at(now), newest, known: known === undefined ? null : at(known) })?.code ?? null

test.each([
  ['at the newest record', NEWEST, undefined, null],
  ['a minute before it', '2026-11-22T08:59:00.000Z', undefined, null],
  ['more than a minute before it', '2026-11-22T08:58:59.999Z', undefined, 'clock-behind'],
  ['before it, which is known', '2016-11-22T09:00:00.000Z', NEWEST, null],
  ['before it, where less is known', '2016-11-22T09:00:00.000Z', '2026-11-22T08:59:59.999Z', 'clock-behind'],
  ['180 days after it', '2027-05-21T09:00:00.000Z', undefined, null],
  ['more than 180 days after it', '2027-05-21T09:00:00.001Z', undefined, 'clock-ahead'],
  ['long after it, which is known', '2036-11-22T09:00:00.000Z', '2036-11-23T09:00:00.000Z', null],
  ['long after what is known', '2036-11-22T09:00:00.000Z', '2036-11-21T09:00:00.000Z', 'clock-ahead'],
])('a clock %s: %s', (_, now, known, expected) => {
  expect(judge(now, known)).toBe(expected)
})

test('without a record any clock can be right', () => {
  expect(
    ['1970-01-01T00:00:00.000Z', '2099-01-01T00:00:00.000Z'].map((now) => judge(now, undefined, null)),
  ).toEqual([null, null])
})

test('what is said opens the way that it names', () => {
  for (const now of ['2016-11-22T09:00:00.000Z', '2036-11-22T09:00:00.000Z']) {
    const problem = judgeClock({ now: at(now), newest: NEWEST, known: null })
    expect(problem?.message).toContain(`The clock shows ${now}`)
    expect(problem?.message).toContain(NEWEST)
    const [, known = ''] = /KELISIM_CLOCK_KNOWN=(\S+)$/.exec(problem?.advice ?? '') ?? []
    expect(judge(now, known)).toBeNull()
  }
})

describe('while it runs', () => {
  let now: Date
  let told: string[]
  let clock: ClockWatch
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    now = at(NEWEST)
    told = []
    clock = watchClock({
      now: () => now,
      newest: NEWEST,
      known: null,
      onProblem: (facts, message) => told.push(`${JSON.stringify(facts)} ${message}`),
    })
  })
  afterEach(() => {
    clock.stop()
    vi.useRealTimers()
  })

  test('a clock that is set ten years ahead stops the log until it is set right, and is told once', () => {
    now = at('2036-11-22T09:00:00.000Z')
    expect([clock.findProblem(), clock.findProblem()]).toEqual(Array(2).fill(expect.stringContaining('2036')))
    expect(told).toEqual([expect.stringContaining('far ahead')])
    now = at('2026-11-22T09:01:00.000Z')
    expect(clock.findProblem()).toBeNull()
  })

  test('a log that rests for years is no reason, while the clock goes on', () => {
    for (let day = 0; day < 1000; day++) {
      now = new Date(now.getTime() + 86_400_000)
      vi.advanceTimersByTime(60_000)
    }
    expect([clock.findProblem(), told]).toEqual([null, []])
  })

  test('a clock that went back is warned of, each record counted, and told once each time', () => {
    now = at('2026-11-22T08:00:00.000Z')
    expect(clock.findProblem()).toBeNull()
    const shown = now.toISOString()
    expect([1, 2].map(() => clock.note({ shown, recorded: NEWEST }))).toEqual([true, true])
    expect(told).toEqual([expect.stringContaining(`{"shown":"${shown}","recorded":"${NEWEST}"}`)])
    expect(clock.listWarnings()).toMatchObject([
      { code: 'clock-behind', detail: expect.stringContaining(NEWEST) },
    ])
    now = at('2026-11-22T09:00:01.000Z')
    expect(clock.note({ shown: now.toISOString(), recorded: now.toISOString() })).toBe(false)
    expect(clock.listWarnings()).toEqual([])
    now = at('2026-11-22T08:30:00.000Z')
    clock.note({ shown: now.toISOString(), recorded: '2026-11-22T09:00:01.000Z' })
    expect(told).toHaveLength(2)
  })
})
