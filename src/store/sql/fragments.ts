import type { Kysely, RawBuilder, SqlBool } from 'kysely'
import type { Tables } from './tables.ts'

/** Members of a leaf that SQL reads. */
export type LeafMember = 'at' | 'locale' | 'claimedAt'

/** The SQL that differs between the databases: `postgres/postgres-fragments.ts`, `sqlite/sqlite-fragments.ts`. */
export interface SqlFragments {
  /** Where rows to be inserted come from: one parameter that holds them as JSON. */
  selectFromJson(table: string, columns: readonly string[]): string
  /** Whether a column is among texts, however many they are, by one parameter. */
  isAmong(column: string, texts: readonly string[]): RawBuilder<SqlBool>
  /** A member of the column `leaf`. */
  extractLeafMember(member: LeafMember): RawBuilder<string | null>
  /** Whether a row has to be locked to keep others from it until the commit. */
  readonly locksRows: boolean
}

/** The fragments of the database that is spoken to; its Kysely adapter carries them. */
export function getFragments(db: Kysely<Tables>): SqlFragments {
  const { adapter } = db.getExecutor()
  if (!('fragments' in adapter)) throw new Error('This database was opened without its own SQL.')
  return adapter.fragments as SqlFragments
}
