// Whether a failure goes by itself.
export { isAway, isOfDisk, isReadOnly } from './away.ts'
export { listMissingKeys } from './missing-keys.ts'
// The rules by which `append` decides, for whoever needs to know beforehand.
export { findKnown, findLastAnswer, findStanding } from './natural-key.ts'
export { isStoreFault } from './store-fault.ts'

import type { RenameOpening } from '../domain/log/rename.ts'
import type { VersionRecord } from '../domain/log/version-states.ts'
import type { ActsReader } from './acts-reader.ts'
import type { Batch, Evidence, LogReader } from './log-reader.ts'
import type { ActOwner, PendingAct, StoredAct } from './stored-act.ts'

export type { VersionRecord } from '../domain/log/version-states.ts'
export type {
  ActsReader,
  AdoptionRow,
  FeedErasure,
  FeedPosition,
  FeedRename,
  StandingRow,
} from './acts-reader.ts'
export type { Batch, Evidence, LogReader } from './log-reader.ts'
export type { ActOwner, NewAct, PendingAct, StoredAct } from './stored-act.ts'

/** Names of the keys that will sign what a batch adds to the log. */
export interface SigningKeys {
  log: string
  receipt: string
}

/** What tells the keys of one installation from those of another; nothing of it is secret. */
export interface BoundKey {
  kid: string
  /** What it signs; `mark` is the secret that names people to the memory of erasures. */
  use: 'log' | 'receipt' | 'pass' | 'mark'
  /** The public half in base64url; of the secret its SHA-256. Empty where only the name is known, from the log. */
  value: string
  /** From when on it is in use. */
  since: string
}

/**
 * What became of an act: recorded now, recorded before (the first record is handed back), or refused because
 * the person has answered elsewhere or was erased after the token was issued, because the version was taken back, or for
 * the reason that judging the act threw.
 */
export type AppendOutcome =
  | { kind: 'stored' | 'known'; act: StoredAct; evidence: Evidence }
  | { kind: 'stale'; last: string | null }
  | { kind: 'erased' }
  | { kind: 'retracted' }
  | { kind: 'refused'; reason: unknown }

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

/** A change of a person's id that is asked for. */
export interface Rename extends RenameOpening {
  id: string
  at: string
  /** Names the old id to the memory of erasures: tokens for it from before are refused. */
  mark: string
}

/**
 * What became of it: done now or before (null where there was nothing to carry), or refused because the new id has
 * records or a hold of its own.
 */
export type RenameOutcome =
  | {
      kind: 'renamed' | 'known'
      records: number
      opening: RenameOpening | null
      evidence: Evidence | null
    }
  | { kind: 'taken' }

/** A person whose records are neither erased nor counted in reports until a moment. */
export interface Hold extends ActOwner {
  until: string
}

/** A published version, by the facts that may never change. */
export interface VersionSight {
  policy: string
  version: number
  facts: string
}

/** A version that is to be taken back. */
export interface Retraction extends VersionSight {
  id: string
  /** Also if people have answered it: their answers then count no more. */
  evenIfAnswered: boolean
}

/** How many people have acted about a version, and how often. */
export interface Reactions {
  people: number
  acts: number
}

/** What became of a retraction: done, refused because of people's answers, or there was no such version. */
export type RetractOutcome = ({ kind: 'retracted' | 'answered' } & Reactions) | { kind: 'unknown' }

/**
 * The acceptance store: its log only ever grows, and what it has confirmed survives a loss of power.
 * Only openings, which make a record somebody's, can be erased, and of these only the id changes by which they are found.
 */
export interface AcceptanceStore extends ActsReader, LogReader {
  /**
   * Records acts exactly once each, in one transaction: an act that is already there is handed back; otherwise
   * `after` must be the person's last answer for the policy. Moments never decrease along the log.
   */
  append(acts: readonly PendingAct[], keys: SigningKeys): Promise<AppendOutcome[]>
  /** Every publication and retraction of a version, in the order of the log. */
  listVersions(): Promise<VersionRecord[]>
  /** Place of the newest of them, so that others need not be read again; null for none. */
  findNewestVersion(): Promise<number | null>
  /**
   * Logs versions that are not known, be it that they were never seen or that they were taken back; those that are
   * known stay as they are. Returns what `listVersions` does.
   */
  recordVersions(
    sights: readonly (VersionSight & { id: string })[],
    at: string,
    keys: SigningKeys,
  ): Promise<VersionRecord[]>
  /** The keys to which this database is bound; of a log that is bound to none yet, those that its batches name. */
  listBoundKeys(): Promise<BoundKey[]>
  /**
   * Binds this database to keys, together with those that it is bound to already: of several secrets the newest counts.
   * Nothing is written where a key that counts is not among them, unless that is said to be lost.
   *
   * @returns the keys that count and are not among them; nothing when all is well
   */
  bindKeys(own: readonly BoundKey[], options?: { evenIfLost: boolean }): Promise<BoundKey[]>
  /** How many people have acted about a version with these facts; erased people are nobody any more. */
  countReactions(sight: VersionSight): Promise<Reactions>
  /** Logs that a version is taken back; from then on acts about it are refused, and those that are there count no more. */
  retractVersion(retraction: Retraction, at: string, keys: SigningKeys): Promise<RetractOutcome>
  /** Erases what makes records this person's and logs that it was done; under a hold it waits for the end of that. */
  erase(erasure: Erasure, keys: SigningKeys): Promise<EraseOutcome>
  /**
   * Lets all that is kept of a person be found under another id, and logs that it was done. The old id is then
   * anybody's who has it next, from tokens that are issued later.
   */
  rename(rename: Rename, keys: SigningKeys): Promise<RenameOutcome>
  /** Keeps a person's records from erasure and from reports until a moment; null ends the hold. */
  hold(owner: ActOwner, until: string | null): Promise<void>
  /** Until when a person's records are held; null when they are not. */
  findHold(owner: ActOwner): Promise<string | null>
  /** Holds that have ended: their people are to be erased. */
  listEndedHolds(now: string): Promise<Hold[]>
  /**
   * Whether a token is from before its person was erased or got another id, so that what is found under the id now is
   * somebody else's. Asked after that was read, never before: both change in one transaction.
   *
   * @param mark names the person, as in an erasure
   * @param issuedAt moment in the token, ISO 8601 in UTC
   */
  isRevoked(mark: string, issuedAt: string): Promise<boolean>
  /**
   * Forgets erasures before a moment; no token from before them can be valid any more. One that was recorded under a
   * clock that has gone back since counts as of now: it would keep the person out until that moment comes.
   */
  forgetErasures(before: string, now: string): Promise<void>
  /** Rewrites what the engine keeps of erased rows, as far as it does not at once. */
  scrub(): Promise<void>
  /** Tells that the engine answers, and would take something; throws otherwise. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** What reports and bundles read, over a connection of their own that could not write either. */
export type ReportStore = Pick<
  AcceptanceStore,
  | 'listActs'
  | 'listActsOf'
  | 'listFeed'
  | 'listFeedRenames'
  | 'listFeedErasures'
  | 'listRenames'
  | 'listFirstActs'
  | 'countAdoption'
  | 'countStanding'
  | 'findPresentation'
  | 'listVersions'
  | 'findHead'
  | 'findEvidence'
  | 'findEvidences'
  | 'listHashes'
  | 'listLeaves'
  | 'isRevoked'
  | 'close'
>

/** What a database says of itself, read without changing anything. */
export interface DatabaseFacts {
  engine: 'sqlite' | 'postgres'
  /** Version of the engine. */
  version: string
  /** Changes of schema that it has had, and those that this program knows. */
  applied: string[]
  known: string[]
  isReadOnly: boolean
  /** Settings of the server under which what was confirmed can be lost. */
  forgetful: string[]
  /** The role that asks; null for SQLite. */
  role: { name: string; isSuperuser: boolean; isOwner: boolean; lacks: string[] } | null
  head: Batch | null
  bound: BoundKey[]
  /** The token of the newest record that has one: it names the audience that the log is used under. */
  token: string | null
  /** Root of the first so many records. */
  readRoot(size: number): Promise<string>
}

/** A database that is being looked at. */
export interface Inspection extends DatabaseFacts {
  close(): Promise<void>
}
