import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

const REFUSED = ['update', 'delete'] as const

/**
 * Lets feeds tell of erasures: of each the place of the first act that it took the opening from. That is all which stays
 * of a person, and says nothing to whoever has not kept whose act that was.
 */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  const [count, strict] =
    engine === 'postgres' ? ['bigint' as const, sql``] : ['integer' as const, sql`strict`]
  await db.schema
    .createTable('forgotten')
    .addColumn('leaf_index', count, (column) => column.primaryKey().references('records.leaf_index'))
    .addColumn('realm', 'text', (column) => column.notNull())
    .addColumn('person', count, (column) => column.notNull())
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('forgotten_feed').on('forgotten').columns(['realm', 'leaf_index']).execute()
  for (const operation of REFUSED)
    await (engine === 'postgres' ? keepOnPostgres : keepOnSqlite)(db, operation)
}

function formatReason(operation: (typeof REFUSED)[number]): string {
  return `forgotten are never ${operation === 'update' ? 'changed' : 'deleted'}`
}

async function keepOnPostgres(db: Kysely<unknown>, operation: (typeof REFUSED)[number]): Promise<void> {
  await sql`create trigger ${sql.id(`forgotten_no_${operation}`)} before ${sql.raw(operation)} on forgotten
    for each statement execute function kelisim_keep(${sql.lit(formatReason(operation))})`.execute(db)
}

async function keepOnSqlite(db: Kysely<unknown>, operation: (typeof REFUSED)[number]): Promise<void> {
  await sql`create trigger ${sql.id(`forgotten_no_${operation}`)} before ${sql.raw(operation)} on forgotten
    begin select raise(abort, ${sql.lit(formatReason(operation))}); end`.execute(db)
}
