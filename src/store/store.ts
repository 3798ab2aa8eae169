import type { Act } from '../domain/act.ts'

// The rules by which `append` decides, for whoever needs to know beforehand.
export { findKnown, lastAnswer } from './natural-key.ts'

/** Whose deed it was: a subject of a product. */
export interface ActOwner {
  product: string
  /** The opaque id that the product gave the person. */
  subject: string
}

/** An act that a person asks to have recorded, with the id and the moment that the service offers for it. */
export interface NewAct extends Act, ActOwner {
  /** Brought in from an earlier system: its moment is what that system said, not what this service saw. */
  imported: boolean
}

/** An act as it was recorded; `seq` orders all acts of the store. */
export interface StoredAct extends NewAct {
  seq: number
}

/**
 * What became of an act: recorded now, recorded before (the first record is handed back),
 * or refused because the person has answered elsewhere in the meantime.
 */
export type AppendOutcome =
  | { kind: 'stored' | 'known'; act: StoredAct }
  | { kind: 'stale'; last: string | null }

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

/** The acceptance store: it only ever adds, and what it has confirmed survives a loss of power. */
export interface AcceptanceStore {
  /**
   * Records an act exactly once, deciding within one transaction: an act that is already there is handed back;
   * otherwise `after` must be the person's last answer for the policy. Moments never decrease along `seq`.
   */
  append(act: NewAct): Promise<AppendOutcome>
  /** A person's acts, oldest first; all of them, or those for one policy. */
  acts(owner: ActOwner, policy?: string): Promise<StoredAct[]>
  /** Every version that was ever seen. */
  seenVersions(): Promise<SeenVersion[]>
  /** Remembers when versions were first seen; those already seen stay as they are. Returns all. */
  seeVersions(sights: readonly VersionSight[], at: string): Promise<SeenVersion[]>
  close(): Promise<void>
}
