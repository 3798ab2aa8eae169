import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

const REFUSED = ['update', 'delete'] as const

/** Lets a database know the keys with which its log is kept, so that nobody goes on with others. */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  const strict = engine === 'postgres' ? sql`` : sql`strict`
  await db.schema
    .createTable('bound_keys')
    .addColumn('position', 'integer', (column) => column.primaryKey())
    .addColumn('kid', 'text', (column) => column.notNull().unique())
    .addColumn('use', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addColumn('since', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()
  for (const operation of REFUSED)
    await (engine === 'postgres' ? keepOnPostgres : keepOnSqlite)(db, operation)
}

function formatReason(operation: (typeof REFUSED)[number]): string {
  return `bound_keys are never ${operation === 'update' ? 'changed' : 'deleted'}`
}

async function keepOnPostgres(db: Kysely<unknown>, operation: (typeof REFUSED)[number]): Promise<void> {
  await sql`create trigger ${sql.id(`bound_keys_no_${operation}`)} before ${sql.raw(operation)} on bound_keys
    for each statement execute function kelisim_keep(${sql.lit(formatReason(operation))})`.execute(db)
}

async function keepOnSqlite(db: Kysely<unknown>, operation: (typeof REFUSED)[number]): Promise<void> {
  await sql`create trigger ${sql.id(`bound_keys_no_${operation}`)} before ${sql.raw(operation)} on bound_keys
    begin select raise(abort, ${sql.lit(formatReason(operation))}); end`.execute(db)
}
