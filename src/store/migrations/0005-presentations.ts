import { type Kysely, sql } from 'kysely'

/**
 * Removes descriptions of screens in their first form, in which clients put words of their own; their hashes stay. The
 * members of a description are sorted, so that one of the first form is known by its beginning.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update presentations set body = '' where body like ${'{"labels":%'}`.execute(db)
}
