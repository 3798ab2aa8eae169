import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import type { MinimalSettings } from './settings.ts'

/** Where leaves are kept; resolves when the disk has them. */
export interface MinimalLog {
  append(from: number, leaves: readonly string[], root: Buffer): Promise<void>
}

/** Opens a fresh log as durable as Kelisim's. */
export function openLog({ database, file }: MinimalSettings): Promise<MinimalLog> {
  return database === null ? openSqlite(file) : openPostgres(database)
}

async function openSqlite(file: string): Promise<MinimalLog> {
  const database = new DatabaseSync(file)
  for (const setting of ['journal_mode = wal', 'synchronous = full', 'secure_delete = on'])
    database.exec(`pragma ${setting}`)
  database.exec('create table leaf (place integer primary key, text text not null)')
  database.exec('create table head (one integer primary key, size integer not null, root blob not null)')
  const add = database.prepare('insert into leaf (place, text) values (?, ?)')
  const setHead = database.prepare('insert or replace into head (one, size, root) values (1, ?, ?)')
  return {
    async append(from, leaves, root) {
      database.exec('begin immediate')
      for (const [offset, leaf] of leaves.entries()) add.run(from + offset, leaf)
      setHead.run(from + leaves.length, root)
      database.exec('commit')
    },
  }
}

async function openPostgres(address: string): Promise<MinimalLog> {
  const client = new pg.Client(address)
  await client.connect()
  await client.query('create table leaf (place bigint primary key, text text not null)')
  await client.query('create table head (one int primary key, size bigint not null, root bytea not null)')
  const add = {
    name: 'append',
    text: `with added as (insert into leaf (place, text)
        select $1::bigint + ordinality - 1, text from unnest($2::text[]) with ordinality as t (text, ordinality))
      insert into head (one, size, root) values (1, $3, $4)
      on conflict (one) do update set size = excluded.size, root = excluded.root`,
  }
  return {
    async append(from, leaves, root) {
      await client.query({ ...add, values: [from, leaves, from + leaves.length, root] })
    },
  }
}
