/**
 * How long, in milliseconds, a transaction waits that makes the log grow, and how long it may keep others waiting. They
 * are said in each transaction, since behind a pool that shares connections a session is not ours.
 */
export interface Limits {
  /** For a lock, as for that of the head while another process holds it. */
  lock: number
  /** For one statement. */
  statement: number
  /** For this process to go on: one that sleeps loses its transaction, and the lock is free for the others. */
  idle: number
}

/** For recording acts, of which each statement takes a few milliseconds. */
export const APPEND_LIMITS: Limits = { lock: 2_000, statement: 5_000, idle: 5_000 }

/** For what is rare, and may read every opening, as taking a version back does. */
export const RARE_LIMITS: Limits = { ...APPEND_LIMITS, statement: 60_000 }

/** After how long a server that says nothing at all is given up, on the hot ways and elsewhere. */
export const [HOT_PATIENCE, PATIENCE] = [8_000, 90_000]
