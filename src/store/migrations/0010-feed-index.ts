import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/**
 * Lets the index of the feed serve nobody but the feed. PostgreSQL keeps to a plan that it made while the tables were
 * almost empty, when looking a person up by this index seemed as good as by their own; under another collation, by which
 * the feed alone asks, it cannot be chosen. Counting the rows of a growing log, so that it plans anew, is no longer needed.
 */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  if (engine !== 'postgres') return
  await sql`drop index openings_feed`.execute(db)
  await sql`create index openings_feed on openings (realm collate "C", leaf_index)`.execute(db)
  await sql`drop function kelisim_count_rows()`.execute(db)
}
