import type { Act } from '../domain/acceptance/act.ts'
import type { OnBehalf } from '../domain/log/opening.ts'

// The rules by which `append` decides, for whoever needs to know beforehand.
export { findKnown, lastAnswer } from './natural-key.ts'

import type { ActsReader } from './acts-reader.ts'
import type { Evidence, LogReader } from './log-reader.ts'

export type { ActsReader, AdoptionRow, FeedPosition, StandingRow } from './acts-reader.ts'
export type { Batch, Evidence, LogReader } from './log-reader.ts'

/** Whose deed it was: a subject of a product. */
export interface ActOwner {
  product: string
  /** The opaque id that the product gave the person. */
  subject: string
}

/** An act that a person asks to have recorded, with the id, the moment and the key that the service offers for it. */
export interface NewAct extends Act, ActOwner {
  /** Digest of the version as a whole. */
  versionDigest: string
  /** Canonical JSON that describes the screen; null when the widget gave none. */
  presentation: string | null
  /** The moment that an earlier system stated; null for what this service witnessed itself. */
  claimedAt: string | null
  onBehalf: OnBehalf | null
  /** The product's signed word that it was this person; null for what is imported. */
  token: string | null
  /** When the token was issued: one from before the person's erasure is refused. */
  issuedAt: string
  /** Names the person to the memory of erasures, without being the person's id. */
  mark: string
  /** 32 random bytes in base64url, for this record alone. */
  key: string
}

/** An act as it was recorded; `index` is its place in the log and orders all acts. */
export interface StoredAct extends Omit<NewAct, 'presentation' | 'issuedAt' | 'mark'> {
  index: number
  /** SHA-256 of the description of the screen. */
  presentation: string | null
}

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
  seenVersions(): Promise<SeenVersion[]>
  /** Logs versions seen for the first time; those already seen stay as they are. Returns all. */
  seeVersions(
    sights: readonly (VersionSight & { id: string })[],
    at: string,
    keys: SigningKeys,
  ): Promise<SeenVersion[]>
  /** Erases what makes records this person's and logs that it was done; under a hold it waits for the end of that. */
  erase(erasure: Erasure, keys: SigningKeys): Promise<EraseOutcome>
  /** Keeps a person's records from use until a moment; null ends the hold. */
  hold(owner: ActOwner, until: string | null): Promise<void>
  /** Until when a person's records are held; null when they are not. */
  heldUntil(owner: ActOwner): Promise<string | null>
  /** Holds that have ended: their people are to be erased. */
  endedHolds(now: string): Promise<Hold[]>
  /** Forgets erasures before a moment; no token from before them can be valid any more. */
  forgetErasures(before: string): Promise<void>
  /** Rewrites what the engine keeps of erased rows, as far as it does not at once. */
  scrub(): Promise<void>
  /** Tells that the engine answers; throws otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}
