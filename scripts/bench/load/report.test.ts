import { expect, test } from 'vitest'
import type { Measured } from '../service/generator.ts'
import type { Loaded, Phase } from './phase.ts'
import { formatReport } from './report.ts'

const acts = (facts: Partial<Measured> = {}): Measured => ({
  answered: 100,
  statuses: { 201: 100 },
  kinds: {},
  withoutRetryAfter: 0,
  unexpected: null,
  perSecond: 2000,
  goodPerSecond: 2000,
  p50: 5,
  p99: 50,
  max: 60.25,
  goodP50: 5,
  goodP99: 50,
  generator: 0.1,
  ...facts,
})
const phase = (name: Phase['name'], facts: Partial<Phase> = {}): Phase => ({
  name,
  offered: 2000,
  acts: acts(),
  questions: null,
  service: { cores: 0.8, megabytes: 200 },
  database: { cores: 0.3, megabytes: 50 },
  ...facts,
})

test('the table reads from what came to what it took, and says what an act costs and weighs', () => {
  const loaded: Loaded = {
    engine: 'postgres',
    processes: 2,
    bytesPerAct: 1480,
    checkedPerSecond: 12_345.6,
    phases: [
      phase('promised'),
      phase('mixed', { questions: acts({ goodP50: 2 }) }),
      phase('peak', { offered: null }),
      phase('overload', { acts: acts({ kinds: { overloaded: 1234 } }), service: null, database: null }),
    ],
  }
  const promise = {
    what: '99 % within',
    engine: 'postgres',
    reached: 50,
    target: '≤ 100 ms',
    met: true,
  } as const
  expect(formatReport([loaded], [promise])).toBe(
    [
      'PostgreSQL, 2 processes',
      '                               offered/s  answered/s  p50 ms  p99 ms  max ms  cores  PG cores   MB  generator',
      'acts                                2000        2000     5.0    50.0    60.3   0.80      0.30  200       10 %',
      'acts among questions                2000        2000     5.0    50.0    60.3   0.80      0.30  200       10 %',
      'questions among acts                2000        2000     2.0    50.0    60.3   0.80      0.30  200       10 %',
      'acts, as many as there can be          –        2000     5.0    50.0    60.3   0.80      0.30  200       10 %',
      'acts, twice as many                 2000        2000     5.0    50.0    60.3      –         –    –       10 %',
      'acts, twice as many: 1,234 × overloaded',
      '1,480 bytes of database for each act',
      '400 µs of one core of the service and 150 µs of PostgreSQL for each act',
      'fsck checks 12,346 records a second',
      '',
      'promise          engine  reached    target',
      '99 % within  PostgreSQL       50  ≤ 100 ms  ok',
    ].join('\n'),
  )
})
