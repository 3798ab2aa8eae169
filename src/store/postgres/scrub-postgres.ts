import { type Kysely, sql } from 'kysely'
import { KelisimError } from '../../domain/error.ts'
import type { Tables } from '../sql/tables.ts'

/**
 * Rewrites the pages from which rows were erased, and those on which PostgreSQL keeps samples of the rows to
 * plan by; its own log goes with the checkpoints that follow.
 *
 * @throws {@link KelisimError} `setting-invalid` when the role may not rewrite the samples: PostgreSQL would only
 * warn, and leave them
 */
export async function scrubPostgres(db: Kysely<Tables>): Promise<void> {
  await requireOwner(db)
  for (const table of ['openings', 'renames', 'holds', 'erasures', 'presentations']) {
    await sql`vacuum (full) ${sql.table(table)}`.execute(db)
  }
  await db.transaction().execute(async (transaction) => {
    // A change of type drops the samples, also a change to the same; a table left empty would keep them.
    await sql`alter table openings alter column subject type text`.execute(transaction)
    await sql`analyze openings`.execute(transaction)
  })
  await sql`vacuum (full) pg_statistic`.execute(db)
  await sql`checkpoint`.execute(db)
}

async function requireOwner(db: Kysely<Tables>): Promise<void> {
  const { rows } = await sql<{ role: string; owner: string; owns: boolean }>`
    select current_user as role, pg_get_userbyid(datdba) as owner, pg_has_role(datdba, 'usage') as owns
    from pg_database where datname = current_database()`.execute(db)
  const [{ role, owner, owns }] = rows as [(typeof rows)[number]]
  if (owns) return
  throw new KelisimError(
    'setting-invalid',
    `The database belongs to ${owner}, not to ${role}, whom PostgreSQL therefore does not let rewrite what it keeps of erased rows.`,
    `Scrub as ${owner}, or give the database to the owner of its tables (alter database … owner to …).`,
  )
}
