import { type Kysely, sql } from 'kysely'
import type { Engine } from '../sql/engine.ts'

/** Lets a version be taken back and published again: `versions` has a row for each such record of the log. */
export async function up(db: Kysely<unknown>, engine: Engine['name']): Promise<void> {
  await (engine === 'postgres' ? changeOnPostgres(db) : rebuildOnSqlite(db))
  // Asked for with every batch of acts.
  await sql`create index versions_retracted on versions (policy, version) where act = 'retract'`.execute(db)
}

async function changeOnPostgres(db: Kysely<unknown>): Promise<void> {
  await sql`alter table versions add column act text not null default 'publish'`.execute(db)
  await sql`alter table versions alter column act drop default`.execute(db)
  await sql`alter table versions drop constraint versions_once`.execute(db)
  await sql`alter table versions add primary key (leaf_index)`.execute(db)
}

/** SQLite changes no key of a table; its triggers go with the old one. */
async function rebuildOnSqlite(db: Kysely<unknown>): Promise<void> {
  await sql`alter table versions rename to versions_before`.execute(db)
  await sql`create table versions (
    leaf_index integer primary key references records (leaf_index),
    policy text not null,
    version integer not null,
    act text not null,
    facts text not null,
    at text not null
  ) strict`.execute(db)
  await sql`insert into versions (leaf_index, policy, version, act, facts, at)
    select leaf_index, policy, version, 'publish', facts, at from versions_before`.execute(db)
  await sql`drop table versions_before`.execute(db)
  for (const [operation, reason] of [
    ['update', 'versions are never changed'],
    ['delete', 'versions are never deleted'],
  ] as const) {
    await sql`create trigger ${sql.id(`versions_no_${operation}`)} before ${sql.raw(operation)} on versions
      begin select raise(abort, ${sql.lit(reason)}); end`.execute(db)
  }
}
