import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/**
 * Acts and holds belong to realms, and who answered in a person's place is kept. What is there belongs to the realm of
 * its product alone, which has the product's id.
 */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  await sql`alter table holds rename column product to realm`.execute(db)
  await (engine === 'postgres' ? changeOnPostgres(db) : rebuildOnSqlite(db))
  await sql`create unique index openings_line on openings (realm, subject, policy, after)
    where act in ('accept', 'decline', 'withdraw')`.execute(db)
  await sql`create unique index openings_mark on openings (realm, subject, policy, version, act)
    where act in ('shown', 'continue')`.execute(db)
  await sql`create index openings_feed on openings (realm, leaf_index)`.execute(db)
}

async function changeOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table openings add column realm text, add column delegate text, add column role text`.execute(
    db,
  )
  // Writes the table anew instead of updating rows: these may not be updated, and would leave copies behind.
  await sql`alter table openings alter column realm type text using product, alter column realm set not null`.execute(
    db,
  )
  await sql`alter table openings drop constraint openings_once`.execute(db)
  await sql`alter table openings
    add constraint openings_once unique (realm, subject, policy, version, act, after)`.execute(db)
  for (const index of ['openings_line', 'openings_mark', 'openings_feed']) {
    await sql`drop index ${sql.id(index)}`.execute(db)
  }
  // No plan depends on them: PostgreSQL keeps samples of what it counts, and need not have these.
  for (const column of ['delegate', 'role']) {
    await sql`alter table openings alter column ${sql.id(column)} set statistics 0`.execute(db)
  }
}

/** SQLite changes no key of a table; its indexes and its trigger go with the old one. */
async function rebuildOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`alter table openings rename to openings_before`.execute(db)
  await sql`create table openings (
    leaf_index integer primary key references records (leaf_index),
    realm text not null,
    product text not null,
    subject text not null,
    policy text not null,
    version integer not null,
    act text not null,
    after text not null,
    key text not null,
    token text,
    actor text,
    note text,
    delegate text,
    role text,
    constraint openings_once unique (realm, subject, policy, version, act, after)
  ) strict`.execute(db)
  const columns = sql.raw('product, subject, policy, version, act, after, key, token, actor, note')
  await sql`insert into openings (leaf_index, realm, ${columns})
    select leaf_index, product, ${columns} from openings_before order by leaf_index`.execute(db)
  await sql`drop table openings_before`.execute(db)
  await sql`create trigger openings_no_update before update on openings
    begin select raise(abort, ${sql.lit('openings are never changed')}); end`.execute(db)
}
