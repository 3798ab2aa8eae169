import type { ActKind, PastAct } from '../domain/acceptance/act.ts'
import type { Locale } from '../domain/locale.ts'
import type { RenameOpening } from '../domain/log/rename.ts'
import type { Annulled } from '../domain/log/version-states.ts'
import type { ActOwner, StoredAct } from './stored-act.ts'

/** How many acts of a kind a version got on a day (UTC date, `2026-11-22`) in a language. */
export interface AdoptionRow {
  day: string
  policy: string
  version: number
  locale: Locale
  act: ActKind
  imported: boolean
  count: number
}

/** How many people have done these acts about a policy, oldest first, and answered it by at least one of them. */
export interface StandingRow {
  policy: string
  acts: PastAct[]
  people: number
}

/** Where a feed goes on: after the record at this place of the log, -1 for the beginning. */
export interface FeedPosition {
  after: number
  /** The size of the log up to which it is read; to its end without it. */
  before?: number
  limit: number
}

/** A change of a person's id as a feed tells it. */
export interface FeedRename {
  index: number
  id: string
  at: string
  /** The id of the person now. */
  subject: string
  /** The id that this rename took from them. */
  formerly: string
}

/** An erasure as a feed tells it: of the person nothing is left but the place of their first act. */
export interface FeedErasure {
  index: number
  id: string
  at: string
  person: number
}

/** A change of a person's id, with its place in the log. */
export interface PersonRename {
  index: number
  opening: RenameOpening
}

/** Reads acts; people under a hold are left out of what counts people, and of nothing else. */
export interface ActsReader {
  /** A person's acts, oldest first; all of them, or those for one policy. */
  listActs(owner: ActOwner, policy?: string): Promise<StoredAct[]>
  /** The acts of many people of a realm, oldest first. */
  listActsOf(realm: string, subjects: readonly string[]): Promise<StoredAct[]>
  /** A realm's acts in the order of the log. */
  listFeed(realm: string, position: FeedPosition): Promise<StoredAct[]>
  /** Changes of ids of a realm's people, in the order of the log. */
  listFeedRenames(realm: string, position: FeedPosition): Promise<FeedRename[]>
  /** Erasures of a realm's people, in the order of the log; those from before it was kept whom they were about have none. */
  listFeedErasures(realm: string, position: FeedPosition): Promise<FeedErasure[]>
  /** The changes of a person's id, oldest first. */
  listRenames(owner: ActOwner): Promise<PersonRename[]>
  /** Of people of a realm the place of their first act, which names them whatever id they get. */
  listFirstActs(realm: string, subjects: readonly string[]): Promise<Map<string, number>>
  /** Acts of a realm counted by day, policy, version, language and kind. */
  countAdoption(realm: string): Promise<AdoptionRow[]>
  /**
   * People of a realm counted by all that they did and that counts.
   *
   * @param ending stretches of the log in which a no to a version that was taken back since ended what was said of every
   *   version (`endsAll`), as a withdrawal does; elsewhere it counts no more
   */
  countStanding(realm: string, ending?: readonly Annulled[]): Promise<StandingRow[]>
  /** The description of a screen by its hash, as canonical JSON; `removed` where only the hash was kept. */
  findPresentation(hash: string): Promise<string | 'removed' | null>
}
