import { expect, test } from 'vitest'
import type { Measured } from '../service/generator.ts'
import type { Loaded, Phase } from './phase.ts'
import { reckon } from './reckon.ts'

const phase = (name: Phase['name'], goodPerSecond: number, database: number): Phase => ({
  name,
  offered: 2000,
  acts: { goodPerSecond, p99: 40 } as Measured,
  questions: null,
  service: { cores: 1, megabytes: 300 },
  database: { cores: database, megabytes: 50 },
})

test('what SCALE.md says follows from the run, by its own formulas', () => {
  const loaded: Loaded = {
    engine: 'postgres',
    processes: 2,
    bytesPerAct: 1500,
    checkedPerSecond: 10_000,
    phases: [
      phase('bare', 2000, 0),
      phase('promised', 2000, 0.2),
      phase('peak', 2500, 0.3),
      phase('overload', 2000, 0.2),
    ],
  }
  const lines = reckon([loaded]).split('\n')
  expect(lines).toContain('| one core of the service, for each act | 500 µs |')
  expect(lines).toContain('| under twice of that: recorded all the same | 80 % |')
  expect(lines).toContain('| room in the worst minute | 3.7 × |')
  expect(lines).toContain('| minutes over which 2,000,000 openings have to be spread | 13 |')
  expect(lines).toContain('| database after 10,000,000 people | 15 GB |')
  // 256 ÷ (2 × 0.5 + 2 + 256 × 0.12) a millisecond, by the dearest act.
  expect(lines).toContain('| in the same zone | 0.5 ms | 2 ms | 31 ms | 7,592 |')
})
