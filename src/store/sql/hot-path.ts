import type { ErasureRow, OpeningRow, PresentationRow } from '../../domain/log/audit/rows.ts'
import type { ActOwner, VersionRecord } from '../store.ts'
import type { ActRow } from './act-row.ts'
import type { Growth } from './grow-log.ts'
import type { Head } from './head.ts'

/**
 * The two ways on which everybody waits, in SQL that is written out and stays prepared: a query builder costs more than
 * the database there. `sqlite/hot-sqlite.ts`, `postgres/hot-postgres.ts`.
 */
export interface HotPath {
  /** The acts of people, each named once, in any order. */
  readActs(owners: readonly ActOwner[]): Promise<ActRow[]>
  /**
   * Adds acts in one transaction, which alone may make the log grow meanwhile: takes the lock of the head, reads what
   * some people did, lets it be decided what is added, and commits that.
   *
   * @param owners each named once
   */
  addAtHead<T>(owners: readonly ActOwner[], decide: (found: Found) => Promise<Added<T>>): Promise<T>
}

/** What is known once the lock of the head is held, and cannot change until the commit. */
export interface Found {
  head: Head
  /** Whether anybody was erased lately, and any version ever taken back: there seldom is, so one question asks for both. */
  hasErasures: boolean
  hasRetractions: boolean
  /** The acts of the people who were asked about, in any order. */
  past: ActRow[]
  /** What is remembered of erasures of some people. */
  readErasures(marks: readonly string[]): Promise<ErasureRow[]>
  /** Every publication and retraction of the versions that were ever taken back, in the order of the log. */
  readRetracted(): Promise<VersionRecord[]>
}

/** What was decided: the rows that are added, if any, and what is said of them after the commit. */
export interface Added<T> {
  rows: { growth: Growth; openings: OpeningRow[]; presentations: PresentationRow[] } | null
  result: T
}

/** Asks for {@link Found.readRetracted}. */
export const SELECT_RETRACTED = `select leaf_index as "index", act, policy, version, facts, at from versions
  where (policy, version) in (select policy, version from versions where act = 'retract') order by leaf_index`
