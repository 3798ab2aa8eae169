import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { FeedPosition } from '../acts-reader.ts'
import type { ActRow } from './act-row.ts'
import type { Tables } from './tables.ts'

/** Members of a leaf that SQL reads. */
export type LeafMember = 'at' | 'locale' | 'claimedAt'

/** Neighbouring subtrees of one level, by their places in it; leaves are level 0. */
export interface Span {
  level: number
  first: number
  last: number
}

/** The hash of one subtree. */
export interface HashRow {
  level: number
  place: number
  hash: string
}

/** The SQL that differs between the databases: `postgres/postgres-fragments.ts`, `sqlite/sqlite-fragments.ts`. */
export interface SqlFragments {
  /** Where rows to be inserted come from: one parameter that holds them as JSON. */
  selectFromJson(table: string, columns: readonly string[]): string
  /** Whether a column is among texts or numbers, however many they are, by one parameter. */
  isAmong(column: string, values: readonly string[] | readonly number[]): RawBuilder<SqlBool>
  /** The hashes of leaves, or of larger subtrees, within spans, of which each is looked up by itself. */
  selectHashes(table: 'records' | 'nodes', spans: readonly Span[]): RawBuilder<HashRow>
  /** A realm's acts between two places of the log, in its order. */
  selectFeed(realm: string, position: Required<FeedPosition>): RawBuilder<ActRow>
  /** A member of the column `leaf`. */
  extractLeafMember(member: LeafMember): RawBuilder<string | null>
  /**
   * Said before the head is locked where that is done by a row: how long to wait for it, and to keep others waiting.
   * Null where a transaction holds the one write lock from its beginning.
   */
  readonly limitWaiting: RawBuilder<unknown> | null
}

/** The fragments of the database that is spoken to; its Kysely adapter carries them. */
export function getFragments(db: Kysely<Tables>): SqlFragments {
  const { adapter } = db.getExecutor()
  if (!('fragments' in adapter)) throw new Error('This database was opened without its own SQL.')
  return adapter.fragments as SqlFragments
}
