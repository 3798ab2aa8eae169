import { CompiledQuery, type Kysely, type RawBuilder, type SqlBool } from 'kysely'
import { getFragments } from './fragments.ts'
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
  const source = getFragments(db).selectFromJson(table, columns)
  const conflict = unlessThere ? ' on conflict do nothing' : ''
  const text = `insert into "${table}" (${names}) ${source}${conflict}`
  await db.executeQuery(CompiledQuery.raw(text, [JSON.stringify(rows)]))
}

/** Asks whether a column is among texts or numbers, however many they are, by one parameter. */
export function isAmong<T extends string | number>(
  db: Kysely<Tables>,
  column: string,
  values: Iterable<T>,
): RawBuilder<SqlBool> {
  return getFragments(db).isAmong(column, [...new Set(values)] as string[] | number[])
}
