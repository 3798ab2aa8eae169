import { type Kysely, sql } from 'kysely'

const APPEND_ONLY = ['acts', 'versions']

/** Creates the acts and the versions seen, both append-only by trigger. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('acts')
    .addColumn('seq', 'integer', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('act', 'text', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('digest', 'text', (column) => column.notNull())
    .addColumn('shown', 'text', (column) => column.notNull())
    .addColumn('after', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('imported', 'integer', (column) => column.notNull())
    .addUniqueConstraint('acts_once', ['product', 'subject', 'policy', 'version', 'act', 'after'])
    .modifyEnd(sql`strict`)
    .execute()

  // The rules of `append` once more, so that no other writer can break them:
  // a person's answers form one line, and what is said once is recorded once.
  await sql`create unique index acts_line on acts (product, subject, policy, after)
    where act in ('accept', 'decline', 'withdraw')`.execute(db)
  await sql`create unique index acts_mark on acts (product, subject, policy, version, act)
    where act in ('shown', 'continue')`.execute(db)

  await db.schema
    .createTable('versions')
    .addColumn('policy', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('facts', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('versions_once', ['policy', 'version'])
    .modifyEnd(sql`strict`)
    .execute()

  for (const table of APPEND_ONLY) {
    for (const deed of ['update', 'delete']) {
      await sql`create trigger ${sql.id(`${table}_no_${deed}`)} before ${sql.raw(deed)} on ${sql.id(table)}
        begin select raise(abort, ${sql.lit(`${table} are never changed or deleted`)}); end`.execute(db)
    }
  }
}
