import type { EngineName } from './service/run.ts'

/** A promise about an engine, and whether it was kept. */
export interface Verdict {
  what: string
  engine: EngineName
  reached: number | null
  /** What each time came to of which the reached is the middle, where it was measured several times. */
  each?: readonly (number | null)[]
  target: string
  /** Null when it could not be measured, or when nothing is promised. */
  met: boolean | null
}
