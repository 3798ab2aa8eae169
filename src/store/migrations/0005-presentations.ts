import { type Kysely, sql } from 'kysely'

/**
 * Removes descriptions of screens in their first form, in which clients put words of their own; their hashes stay, with
 * how long the log was then. Members are sorted, so that the first form is known by its beginning.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`update presentations
    set body = '{"removed":' || (select size from log_head where id = 1) || '}'
    where body like ${'{"labels":%'}`.execute(db)
}
