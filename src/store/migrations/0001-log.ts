import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/** Tables of the log, which nobody may change or shorten; an opening may be erased, but not rewritten. */
const PROTECTED: Record<string, readonly ('update' | 'delete')[]> = {
  records: ['update', 'delete'],
  batches: ['update', 'delete'],
  nodes: ['update', 'delete'],
  versions: ['update', 'delete'],
  openings: ['update'],
}

/** Creates the log and what opens its records. */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  const count = engine === 'postgres' ? 'bigint' : 'integer'
  const strict = engine === 'postgres' ? sql`` : sql`strict`

  await db.schema
    .createTable('records')
    .addColumn('leaf_index', count, (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('leaf', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('openings')
    .addColumn('leaf_index', count, (column) => column.primaryKey().references('records.leaf_index'))
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('token', 'text')
    .addColumn('actor', 'text')
    .addColumn('note', 'text')
    .addUniqueConstraint('openings_once', ['product', 'subject', 'policy', 'version', 'act', 'after'])
    .modifyEnd(strict)
    .execute()

  // The rules of `append` once more, so that no other writer can break them:
  // a person's answers form one line, and what is said once is recorded once.
  await sql`create unique index openings_line on openings (product, subject, policy, after)
    where act in ('accept', 'decline', 'withdraw')`.execute(db)
  await sql`create unique index openings_mark on openings (product, subject, policy, version, act)
    where act in ('shown', 'continue')`.execute(db)
  await db.schema.createIndex('openings_feed').on('openings').columns(['product', 'leaf_index']).execute()

  await db.schema
    .createTable('batches')
    .addColumn('size', count, (column) => column.primaryKey())
    .addColumn('first', count, (column) => column.notNull())
    .addColumn('root', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('log_key', 'text', (column) => column.notNull())
    .addColumn('receipt_key', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('nodes')
    .addColumn('level', 'integer', (column) => column.notNull())
    .addColumn('position', count, (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('nodes_once', ['level', 'position'])
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('log_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().check(sql`id = 1`))
    .addColumn('size', count, (column) => column.notNull())
    .addColumn('frontier', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()
  await sql`insert into log_head (id, size, frontier, at) values (1, 0, '', '')`.execute(db)

  await db.schema
    .createTable('versions')
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('leaf_index', count, (column) => column.notNull().references('records.leaf_index'))
    .addPrimaryKeyConstraint('versions_once', ['policy', 'version'])
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('presentations')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('body', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('holds')
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('until', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('holds_once', ['product', 'subject'])
    .modifyEnd(strict)
    .execute()

  await db.schema
    .createTable('erasures')
    .addColumn('mark', 'text', (column) => column.primaryKey())
    .addColumn('at', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()

  await (engine === 'postgres' ? protectOnPostgres(db) : protectOnSqlite(db))
}

function formatReason(table: string, operation: string): string {
  return `${table} are never ${operation === 'update' ? 'changed' : 'deleted'}`
}

async function protectOnSqlite(db: Kysely<unknown>): Promise<void> {
  for (const [table, operations] of Object.entries(PROTECTED)) {
    for (const operation of operations) {
      await sql`create trigger ${sql.id(`${table}_no_${operation}`)} before ${sql.raw(operation)} on ${sql.id(table)}
        begin select raise(abort, ${sql.lit(formatReason(table, operation))}); end`.execute(db)
    }
  }
}

async function protectOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`create function kelisim_keep() returns trigger language plpgsql as
    $$ begin raise exception '%', tg_argv[0]; end $$`.execute(db)
  for (const [table, operations] of Object.entries(PROTECTED)) {
    for (const operation of [...operations, 'truncate']) {
      const reason = sql.lit(formatReason(table, operation))
      await sql`create trigger ${sql.id(`${table}_no_${operation}`)} before ${sql.raw(operation)} on ${sql.id(table)}
        for each statement execute function kelisim_keep(${reason})`.execute(db)
    }
  }
}
