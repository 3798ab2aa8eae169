import type { EngineName } from '../service/run.ts'

/** How long each part of the load is measured, in milliseconds. */
export interface Profile {
  warmUp: number
  /** The bare responders at the promised rate, before the service and after it. */
  bare: number
  /** The service at the promised rate. */
  promised: number
  /** Questions and acts at the same rate. */
  mixed: number
  /** As much as it takes. */
  peak: number
  /** Twice as much. */
  overload: number
  /** The promised rate again. */
  after: number
}

export const FULL: Profile = {
  warmUp: 3_000,
  bare: 20_000,
  promised: 60_000,
  mixed: 30_000,
  peak: 8_000,
  overload: 20_000,
  after: 10_000,
}
export const SHORT: Profile = {
  warmUp: 1_000,
  bare: 2_000,
  promised: 4_000,
  mixed: 3_000,
  peak: 2_000,
  overload: 3_000,
  after: 2_000,
}

/** What is promised on each engine: acts a second, by so many processes. */
export const PROMISED: Record<EngineName, { perSecond: number; processes: number }> = {
  sqlite: { perSecond: 1_000, processes: 1 },
  postgres: { perSecond: 2_000, processes: 2 },
}

/** Questions for each act, where both come: a page that asks before and after, and once for a visit without an act. */
export const QUESTIONS_PER_ACT = 3

/** Connections for each process in the overload: as many people at once, more than its queue takes. */
export const OVERLOAD_CONNECTIONS = 3_000
