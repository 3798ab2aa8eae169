import type { EngineName } from './service/run.ts'

/** A promise about an engine, and whether it was kept. */
export interface Verdict {
  what: string
  engine: EngineName
  reached: number | null
  target: string
  /** Null when it could not be measured. */
  met: boolean | null
}
