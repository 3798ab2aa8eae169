import { CompiledQuery, type Kysely, PostgresAdapter, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tables } from './tables.ts'

/**
 * Inserts rows by one statement with one parameter, so that its text does not depend on how many they are:
 * writing out and preparing a statement for each size of batch costs more than the rows.
 */
export async function insertRows<Name extends keyof Tables>(
  db: Kysely<Tables>,
  table: Name,
  columns: readonly (keyof Tables[Name] & string)[],
  rows: readonly Tables[Name][],
  { unlessThere = false } = {},
): Promise<void> {
  if (rows.length === 0) return
  const names = columns.map((column) => `"${column}"`).join(', ')
  const source = isPostgres(db)
    ? `select ${names} from json_populate_recordset(null::"${table}", $1::json)`
    : // SQLite takes "on" for the start of a join unless a condition stands before it.
      `select ${columns.map((column) => `value ->> '${column}'`).join(', ')} from json_each(?) where true`
  const conflict = unlessThere ? ' on conflict do nothing' : ''
  const text = `insert into "${table}" (${names}) ${source}${conflict}`
  await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify(rows)]))
}

/** Asks whether a column is among texts, however many they are, by one parameter. */
export function isAmong(db: Kysely<Tables>, column: string, texts: Iterable<string>): RawBuilder<SqlBool> {
  const list = [...new Set(texts)]
  return isPostgres(db)
    ? sql`${sql.ref(column)} = any(${list}::text[])`
    : sql`${sql.ref(column)} in (select value from json_each(${JSON.stringify(list)}))`
}

function isPostgres(db: Kysely<Tables>): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}
