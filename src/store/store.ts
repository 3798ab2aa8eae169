// The rules by which `append` decides, for whoever needs to know beforehand.
export { findKnown, findLastAnswer } from './natural-key.ts'

import type { ActsReader } from './acts-reader.ts'
import type { Evidence, LogReader } from './log-reader.ts'
import type { ActOwner, NewAct, StoredAct } from './stored-act.ts'

export type { ActsReader, AdoptionRow, FeedPosition, StandingRow } from './acts-reader.ts'
export type { Batch, Evidence, LogReader } from './log-reader.ts'
export type { ActOwner, NewAct, StoredAct } from './stored-act.ts'

/** Names of the keys that will sign what a batch adds to the log. */
export interface SigningKeys {
  log: string
  receipt: string
}

/**
 * What became of an act: recorded now, recorded before (the first record is handed back), or refused because
 * the person has answered elsewhere, was erased after the token was issued, or is under a hold.
 */
export type AppendOutcome =
  | { kind: 'stored' | 'known'; act: StoredAct; evidence: Evidence }
  | { kind: 'stale'; last: string | null }
  | { kind: 'erased' }
  | { kind: 'held' }

/** What became of an erasure: done (null evidence when there was nothing to erase), or put off by a hold. */
export type EraseOutcome =
  | { kind: 'erased'; records: number; evidence: Evidence | null }
  | { kind: 'held'; until: string }

/** An erasure that is asked for. */
export interface Erasure extends ActOwner {
  id: string
  at: string
  mark: string
}

/** A person whose records may not be used, only kept, until a moment. */
export interface Hold extends ActOwner {
  until: string
}

/** A published version, by the facts that may never change. */
export interface VersionSight {
  policy: string
  version: number
  facts: string
}

/** A published version and the moment at which the service first saw it. */
export interface SeenVersion extends VersionSight {
  at: string
}

/**
 * The acceptance store: its log only ever grows, and what it has confirmed survives a loss of power.
 * Only openings, which make a record somebody's, can be erased.
 */
export interface AcceptanceStore extends ActsReader, LogReader {
  /**
   * Records acts exactly once each, in one transaction: an act that is already there is handed back; otherwise
   * `after` must be the person's last answer for the policy. Moments never decrease along the log.
   */
  append(acts: readonly NewAct[], keys: SigningKeys): Promise<AppendOutcome[]>
  /** Every version that was ever seen. */
  listVersions(): Promise<SeenVersion[]>
  /** Logs versions seen for the first time; those already seen stay as they are. Returns all. */
  recordVersions(
    sights: readonly (VersionSight & { id: string })[],
    at: string,
    keys: SigningKeys,
  ): Promise<SeenVersion[]>
  /** Erases what makes records this person's and logs that it was done; under a hold it waits for the end of that. */
  erase(erasure: Erasure, keys: SigningKeys): Promise<EraseOutcome>
  /** Keeps a person's records from use until a moment; null ends the hold. */
  hold(owner: ActOwner, until: string | null): Promise<void>
  /** Until when a person's records are held; null when they are not. */
  findHold(owner: ActOwner): Promise<string | null>
  /** Holds that have ended: their people are to be erased. */
  listEndedHolds(now: string): Promise<Hold[]>
  /** Forgets erasures before a moment; no token from before them can be valid any more. */
  forgetErasures(before: string): Promise<void>
  /** Rewrites what the engine keeps of erased rows, as far as it does not at once. */
  scrub(): Promise<void>
  /** Tells that the engine answers; throws otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}
