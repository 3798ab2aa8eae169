import type { TraceEvent } from './event.ts'

/** How many answers were traced, and how many of them came before the disk had what they confirm. */
export interface EarlyAnswers {
  answers: number
  early: number
  /** Times that the disk confirmed it has the log. */
  syncs: number
}

/** Tells when everything that was written to a file is on the disk, as far as the disk was asked. */
export class SyncState {
  #written = 0
  #synced = 0
  readonly #asked = new Map<number, number>()

  take(event: TraceEvent): void {
    if (event.is === 'written' || event.is === 'cut') this.#written++
    // What is written while the disk is being asked may or may not be among what it then has.
    if (event.is === 'syncing') this.#asked.set(event.thread, this.#written)
    if (event.is === 'synced') this.#synced = Math.max(this.#synced, this.#asked.get(event.thread) ?? 0)
  }

  get isSynced(): boolean {
    return this.#synced === this.#written
  }
}

/**
 * SQLite writes and answers in one process: at every confirmation the disk must have all that was ever
 * written to the write-ahead log.
 */
export function countEarlyAnswers(
  events: Iterable<TraceEvent>,
  isLog: (path: string) => boolean,
): EarlyAnswers {
  const state = new SyncState()
  const found = { answers: 0, early: 0, syncs: 0 }
  for (const event of events) {
    if (isLog(event.path)) {
      state.take(event)
      if (event.is === 'synced') found.syncs++
    }
    if (!isConfirmation(event)) continue
    found.answers++
    if (!state.isSynced) found.early++
  }
  return found
}

/** Whether an act is being confirmed over HTTP. */
export function isConfirmation(event: TraceEvent): event is TraceEvent & { is: 'said' } {
  return event.is === 'said' && /^HTTP\/1\.1 20[01] .*\r\n\r\n\{"id":"/s.test(event.data.toString('latin1'))
}

/**
 * PostgreSQL has many processes that write one log: between the moment at which one of them hears what it answers
 * with COMMIT and that answer, the disk must have been asked for the log, and have answered.
 */
export function countEarlyCommits(
  events: Iterable<TraceEvent>,
  isLog: (path: string) => boolean,
): EarlyAnswers {
  const found = { answers: 0, early: 0, syncs: 0 }
  const heardAt = new Map<number, number>()
  const askedAt = new Map<number, number>()
  let [now, latestAsked] = [0, -1]
  for (const event of events) {
    now++
    if (event.is === 'syncing' && isLog(event.path)) askedAt.set(event.thread, now)
    if (event.is === 'synced' && isLog(event.path)) {
      found.syncs++
      latestAsked = Math.max(latestAsked, askedAt.get(event.thread) ?? -1)
    }
    if (event.is === 'heard') heardAt.set(event.thread, now)
    if (event.is !== 'said' || !event.data.includes('COMMIT\0')) continue
    found.answers++
    if (latestAsked < (heardAt.get(event.thread) ?? now)) found.early++
  }
  return found
}
