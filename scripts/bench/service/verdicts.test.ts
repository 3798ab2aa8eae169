import { expect, test } from 'vitest'
import { computeRows, type Run } from './run.ts'
import { computeBudgets, evaluateBudgets } from './verdicts.ts'

function lap(facts: Partial<Run>): Run {
  const times = { p50: 1, p99: 2, max: 3, answered: 10, perSecond: 10, generator: 0.5, cost: null }
  const about = { side: 'kelisim', workload: 'acts', inFlight: 256, pass: 0, round: 0 } as const
  const good = { goodPerSecond: 10, goodP50: 1, goodP99: 2, kinds: {}, withoutRetryAfter: 0 }
  return { ...about, ...times, ...good, statuses: {}, unexpected: null, ...facts }
}

test('a ratio is the middle one of neighbours in time, so that a slow moment of the machine cancels out', () => {
  const sqlite = [
    lap({ perSecond: 3000 }),
    lap({ side: 'c15t', perSecond: 500 }),
    lap({ perSecond: 1500, round: 1 }),
    lap({ side: 'c15t', perSecond: 250, round: 1 }),
    lap({ perSecond: 4000, round: 2 }),
    lap({ side: 'c15t', perSecond: 400, round: 2 }),
  ]
  expect(computeBudgets({ sqlite }).acts_vs_c15t).toEqual({ sqlite: { value: 6, each: [6] } })
})

test('of several passes the middle is told, and each is kept beside it', () => {
  const sqlite = [900, 500, 700].flatMap((perSecond, pass) => [
    lap({ perSecond, pass }),
    lap({ side: 'bare', perSecond: 1000, pass }),
  ])
  const found = computeBudgets({ sqlite })
  expect(found.acts_vs_bare).toEqual({ sqlite: { value: 0.7, each: [0.9, 0.5, 0.7] } })
  expect(evaluateBudgets(found)[0]).toMatchObject({ reached: 0.7, each: [0.9, 0.5, 0.7], met: false })
})

test('a figure is null when the peer is missing, and absent on an engine that was not measured', () => {
  const found = computeBudgets({ sqlite: [lap({})] })
  expect(found.acts_vs_bare).toEqual({ sqlite: { value: null, each: [null] } })
  expect(evaluateBudgets(found).every(({ engine, met }) => engine === 'sqlite' && met === null)).toBe(true)
})

test('new tokens are held against the bare verifier, tokens that come back against it and c15t', () => {
  const at = { inFlight: 32 } as const
  const sqlite = [
    lap({ ...at, workload: 'requirements', perSecond: 8000 }),
    lap({ ...at, workload: 'requirements_fresh', perSecond: 3000 }),
    lap({ ...at, workload: 'requirements', side: 'c15t', perSecond: 1000 }),
    lap({ ...at, workload: 'requirements', side: 'bare', perSecond: 5000 }),
    lap({ ...at, workload: 'requirements_fresh', side: 'bare', perSecond: 4000 }),
  ]
  const { known_vs_c15t, known_vs_bare, fresh_vs_bare } = computeBudgets({ sqlite })
  expect([known_vs_c15t, known_vs_bare, fresh_vs_bare].map(({ sqlite }) => sqlite?.value)).toEqual([
    8, 1.6, 0.75,
  ])
})

test('a limit is kept at its very value and missed beyond it', () => {
  const beyond = (p99: number) => {
    const postgres = [lap({ inFlight: null, p99 }), lap({ inFlight: null, p99: 5, side: 'bare' })]
    return evaluateBudgets(computeBudgets({ postgres })).find(({ target }) => target === '≤ 20')
  }
  expect(beyond(25)).toMatchObject({ engine: 'postgres', reached: 20, met: true })
  expect(beyond(25.01)).toMatchObject({ met: false })
})

test('what is held against the floor is a figure and no promise', () => {
  const sqlite = [lap({ perSecond: 600 }), lap({ side: 'minimal', perSecond: 1000 })]
  const verdict = evaluateBudgets(computeBudgets({ sqlite })).find(({ what }) => what.includes('minimal'))
  expect(verdict).toMatchObject({ reached: 0.6, target: '–', met: null })
})

test('processor time is compared as what the other takes, of what the service takes', () => {
  const cost = (main: number) => ({ main, pool: 100, v8: 0, other: 0, database: 50 })
  const sqlite = [lap({ cost: cost(300) }), lap({ side: 'bare', cost: cost(100) })]
  expect(computeBudgets({ sqlite }).acts_vs_bare_time.sqlite?.value).toBe(0.5)
})

test('a row holds the medians of its rounds and the longest wait of all', () => {
  const cost = (main: number) => ({ main, pool: 1, v8: 0, other: 0, database: null })
  const [row] = computeRows([
    lap({ p99: 1, max: 9, cost: cost(100) }),
    lap({ p99: 5, round: 1, cost: cost(900) }),
    lap({ p99: 2, round: 2, cost: cost(200) }),
  ])
  expect(row).toMatchObject({ side: 'kelisim', p99: 2, max: 9, answered: 30, cost: cost(200) })
})
