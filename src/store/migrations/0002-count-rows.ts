import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/** Columns that no plan depends on: PostgreSQL keeps samples of what it counts, and need not have these. */
const UNSAMPLED = {
  openings: ['key', 'token', 'actor', 'note'],
  holds: ['subject'],
  erasures: ['mark'],
}

/** Lets PostgreSQL's rows be counted also by the role of the service, to which the tables do not belong. */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  if (engine !== 'postgres') return
  for (const [table, columns] of Object.entries(UNSAMPLED)) {
    for (const column of columns) {
      await sql`alter table ${sql.id(table)} alter column ${sql.id(column)} set statistics 0`.execute(db)
    }
  }
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  const [openings, records] = ['openings', 'records'].map((table) => sql.id(rows[0]?.schema as string, table))
  await sql`create function kelisim_count_rows() returns void language plpgsql security definer as
    $$ begin analyze ${openings}, ${records}; end $$`.execute(db)
}
