import { expect, test } from 'vitest'
import { computeRows, type Run } from './run.ts'
import { computeBudgets, evaluateBudgets } from './verdicts.ts'

function lap(facts: Partial<Run>): Run {
  const times = { p50: 1, p99: 2, max: 3, answered: 10, perSecond: 10, generator: 0.5 }
  const about = { side: 'kelisim', workload: 'acts', inFlight: 256, round: 0 } as const
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
  expect(computeBudgets({ sqlite }).acts_vs_c15t).toEqual({ sqlite: 6 })
})

test('a figure is null when the peer is missing, and absent on an engine that was not measured', () => {
  const found = computeBudgets({ sqlite: [lap({})] })
  expect(found.acts_vs_bare).toEqual({ sqlite: null })
  expect(evaluateBudgets(found).every(({ engine, met }) => engine === 'sqlite' && met === null)).toBe(true)
})

test('new tokens are held against the bare verifier, tokens that come back against c15t', () => {
  const at = { inFlight: 32 } as const
  const sqlite = [
    lap({ ...at, workload: 'requirements', perSecond: 8000 }),
    lap({ ...at, workload: 'requirements_fresh', perSecond: 3000 }),
    lap({ ...at, workload: 'requirements', side: 'c15t', perSecond: 1000 }),
    lap({ ...at, workload: 'requirements_fresh', side: 'bare', perSecond: 4000 }),
  ]
  const found = computeBudgets({ sqlite })
  expect(found.requirements_vs_c15t).toEqual({ sqlite: 8 })
  expect(found.requirements_vs_bare).toEqual({ sqlite: 0.75 })
})

test('a limit is kept at its very value and missed beyond it', () => {
  const p99 = (ms: number) =>
    evaluateBudgets(computeBudgets({ postgres: [lap({ inFlight: null, p99: ms })] })).find(
      ({ target }) => target === '≤ 50',
    )
  expect(p99(50)).toMatchObject({ engine: 'postgres', reached: 50, met: true })
  expect(p99(50.01)).toMatchObject({ met: false })
})

test('a row holds the medians of its rounds and the longest wait of all', () => {
  const [row] = computeRows([lap({ p99: 1, max: 9 }), lap({ p99: 5, round: 1 }), lap({ p99: 2, round: 2 })])
  expect(row).toMatchObject({ side: 'kelisim', p99: 2, max: 9, answered: 30 })
})
