import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/**
 * Of an answer that staff entered the registered name of the service that sent it is kept, and it may be corrected: a
 * correction follows the last answer like an answer, and is looked up by what it corrects.
 */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  await sql`alter table openings add column service text`.execute(db)
  // No plan depends on it: PostgreSQL keeps samples of what it counts, and need not have these.
  if (engine === 'postgres') await sql`alter table openings alter column service set statistics 0`.execute(db)
  await sql`drop index openings_line`.execute(db)
  await sql`create unique index openings_line on openings (realm, subject, policy, after)
    where act in ('accept', 'decline', 'withdraw', 'correct')`.execute(db)
  await sql`create index openings_corrections on openings (realm, after) where act = 'correct'`.execute(db)
}
