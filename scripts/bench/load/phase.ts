import type { Usage } from '../../harness/usage.ts'
import type { Measured } from '../service/generator.ts'
import type { EngineName } from '../service/run.ts'

/** A time of one kind of load, and what came of it. */
export interface Phase {
  name: 'bare' | 'promised' | 'mixed' | 'peak' | 'overload' | 'after' | 'soak'
  /** Requests that came a second; null where as many came as were answered. */
  offered: number | null
  acts: Measured
  /** Questions, where they came too. */
  questions: Measured | null
  /** The service's processes. */
  service: Usage | null
  /** PostgreSQL's processes. */
  database: Usage | null
}

/** What was measured on one engine. */
export interface Loaded {
  engine: EngineName
  processes: number
  phases: Phase[]
  /** Bytes of the database for each act, everything included. */
  bytesPerAct: number | null
  /** Records that `fsck` checks in a second, from the start of the program. */
  checkedPerSecond: number
}
