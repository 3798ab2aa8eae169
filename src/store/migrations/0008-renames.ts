import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/** Of an opening only the id may change under which it is found; the one that it was made under then goes to `formerly`. */
const REASON = 'openings are never changed'
/** What a record binds, in which nothing may ever change. */
const BOUND = [
  ...(['leaf_index', 'realm', 'product', 'policy', 'version', 'act', 'after', 'key', 'token'] as const),
  ...(['actor', 'note', 'delegate', 'role', 'service'] as const),
]
/** Columns of a rename that no plan depends on: PostgreSQL keeps samples of what it counts, and need not have these. */
const UNSAMPLED = ['from_id', 'to_id', 'subject', 'key', 'service']

/**
 * Lets a person's records be carried to another id: they are found by the new one, and their openings go on saying the
 * id that their commitments bind. Which id took the place of which is kept like an opening, and erased with them.
 */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  const [count, strict] =
    engine === 'postgres' ? ['bigint' as const, sql``] : ['integer' as const, sql`strict`]
  await sql`alter table openings add column formerly text`.execute(db)
  await db.schema
    .createTable('renames')
    .addColumn('leaf_index', count, (column) => column.primaryKey().references('records.leaf_index'))
    .addColumn('realm', 'text', (column) => column.notNull())
    .addColumn('product', 'text', (column) => column.notNull())
    .addColumn('service', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('from_id', 'text', (column) => column.notNull())
    .addColumn('to_id', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .modifyEnd(strict)
    .execute()
  await db.schema.createIndex('renames_person').on('renames').columns(['realm', 'subject']).execute()
  await db.schema.createIndex('renames_feed').on('renames').columns(['realm', 'leaf_index']).execute()
  await (engine === 'postgres' ? protectOnPostgres(db) : protectOnSqlite(db))
}

async function protectOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table openings alter column formerly set statistics 0`.execute(db)
  for (const column of UNSAMPLED)
    await sql`alter table renames alter column ${sql.id(column)} set statistics 0`.execute(db)
  // Compared in the function: a condition of the trigger would bind the columns, which \`scrub\` has to rewrite.
  await sql`create function kelisim_keep_bound() returns trigger language plpgsql as $$ begin
    if to_jsonb(new) - 'subject' - 'formerly' is distinct from to_jsonb(old) - 'subject' - 'formerly'
      or coalesce(to_jsonb(new) ->> 'formerly', to_jsonb(new) ->> 'subject')
        is distinct from coalesce(to_jsonb(old) ->> 'formerly', to_jsonb(old) ->> 'subject')
    then raise exception '%', tg_argv[0]; end if;
    return new; end $$`.execute(db)
  await sql`drop trigger openings_no_update on openings`.execute(db)
  await sql`create trigger openings_no_update before update on openings
    for each row execute function kelisim_keep_bound(${sql.lit(REASON)})`.execute(db)
  await sql`create function kelisim_keep_rename() returns trigger language plpgsql as $$ begin
    if to_jsonb(new) - 'subject' is distinct from to_jsonb(old) - 'subject'
    then raise exception 'renames are never changed'; end if;
    return new; end $$`.execute(db)
  await sql`create trigger renames_no_update before update on renames
    for each row execute function kelisim_keep_rename()`.execute(db)
}

async function protectOnSqlite(db: Kysely<unknown>): Promise<void> {
  const isOther = (columns: readonly string[]) =>
    sql.raw(columns.map((column) => `new."${column}" is not old."${column}"`).join(' or '))
  await sql`drop trigger openings_no_update`.execute(db)
  await sql`create trigger openings_no_update before update on openings
    when ${isOther(BOUND)} or coalesce(new.formerly, new.subject) is not coalesce(old.formerly, old.subject)
    begin select raise(abort, ${sql.lit(REASON)}); end`.execute(db)
  await sql`create trigger renames_no_update before update on renames
    when ${isOther(['leaf_index', 'realm', 'product', 'service', 'key', 'from_id', 'to_id'])}
    begin select raise(abort, 'renames are never changed'); end`.execute(db)
}
