import { existsSync } from 'node:fs'
import { type Kysely, sql } from 'kysely'
import { KelisimError } from '../domain/error.ts'
import type { LogRows } from '../domain/log/audit/rows.ts'
import { openDurable } from './postgres/postgres.ts'
import { insertRows } from './sql/bulk.ts'
import { readHead } from './sql/read-log.ts'
import type { Tables } from './sql/tables.ts'
import { openSqliteScan } from './sqlite/scan-sqlite.ts'
import { openSqliteStore } from './sqlite/sqlite.ts'
import type { Batch } from './store.ts'

const BATCH = 1000

/**
 * Copies the whole log of an SQLite file, which nobody may be serving, into an empty PostgreSQL database, in one
 * transaction. The same rows give the same tree, so receipts, checkpoints and the high-water mark go on as they are.
 *
 * @returns the newest batch; null for a log without records
 */
export async function moveLog(path: string, url: string): Promise<Batch | null> {
  const opened: { close(): Promise<void> }[] = []
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    opened.unshift(one)
    return one
  }
  try {
    // Keeps every other process out, and brings an older schema up to date.
    if (existsSync(path)) keep(await openSqliteStore(path))
    const { rows } = keep(await openSqliteScan(path))
    const { writer, reader } = keep(await openDurable(url))
    await writer.transaction().execute(async (db) => {
      await requireEmpty(db)
      for (const [table, all] of listTables(rows)) await copy(db, table, all)
      for await (const { id, ...head } of rows.heads()) {
        await db.updateTable('log_head').set(head).where('id', '=', id).execute()
      }
    })
    return await readHead(reader)
  } finally {
    for (const one of opened) await one.close()
  }
}

/** Every table but the head, those first that others name rows of. */
function listTables(rows: LogRows): [keyof Tables, AsyncIterable<object>][] {
  return [
    ['records', rows.records()],
    ['openings', rows.openings()],
    ['batches', rows.batches()],
    ['nodes', readNodes(rows)],
    ['versions', rows.versions()],
    ['presentations', rows.presentations()],
    ['renames', rows.renames()],
    ['forgotten', rows.forgotten()],
    ['holds', rows.holds()],
    ['erasures', rows.erasures()],
  ]
}

async function* readNodes(rows: LogRows): AsyncGenerator<object> {
  for await (const { level } of rows.nodeLevels()) yield* rows.nodes(level)
}

async function copy(db: Kysely<Tables>, table: keyof Tables, rows: AsyncIterable<object>): Promise<void> {
  let together: object[] = []
  const write = async () => {
    const columns = Object.keys(together[0] ?? {}) as never[]
    await insertRows(db, table, columns, together as never[])
    together = []
  }
  for await (const row of rows) {
    if (together.push(row) === BATCH) await write()
  }
  await write()
}

async function requireEmpty(db: Kysely<Tables>): Promise<void> {
  // Holds the lock of whoever writes, so that nobody begins a log of their own meanwhile.
  const head = await sql<{ size: number }>`select size from log_head for update`.execute(db)
  const erasure = await db.selectFrom('erasures').select('mark').executeTakeFirst()
  const hold = await db.selectFrom('holds').select('until').executeTakeFirst()
  if (head.rows[0]?.size === 0 && erasure === undefined && hold === undefined) return
  throw new KelisimError(
    'usage',
    'The PostgreSQL database holds a log already.',
    'Name an empty one by DATABASE_URL: two logs cannot become one.',
  )
}
