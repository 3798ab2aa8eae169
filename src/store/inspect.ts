import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, sql } from 'kysely'
import { toBase64 } from '../domain/encoding/base64.ts'
import { listMigrations } from './migrations/index.ts'
import { createUnusableError, openPostgres } from './postgres/postgres.ts'
import { readBoundKeys } from './sql/bound-keys.ts'
import { readHashes, readHead } from './sql/read-log.ts'
import type { Tables } from './sql/tables.ts'
import { NodeSqliteDialect } from './sqlite/node-sqlite.ts'
import { createUnusableError as createUnusableFileError } from './sqlite/sqlite.ts'
import type { DatabaseFacts, Inspection } from './store.ts'

/** Looks at an SQLite file, also beside the process that serves it; null where there is none. */
export async function inspectSqlite(path: string): Promise<Inspection | null> {
  if (!existsSync(path)) return null
  const database = new DatabaseSync(path, { readOnly: true })
  const close = async () => database.close()
  try {
    database.exec('pragma busy_timeout = 1000; pragma trusted_schema = off')
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
    const isThere = database.prepare("select 1 from sqlite_schema where name = 'kysely_migration'").get()
    const { version } = database.prepare('select sqlite_version() as version').get() as { version: string }
    const log = await readLog(db, 'sqlite', isThere !== undefined)
    return { ...log, engine: 'sqlite', version, isReadOnly: false, forgetful: [], role: null, close }
  } catch (error) {
    await close()
    // Of any other failure nothing is known before somebody opens the file for writing.
    const isDamaged = [11, 26].includes(((error as { errcode?: number }).errcode ?? 0) & 0xff)
    throw isDamaged ? createUnusableFileError(path, error) : error
  }
}

/** Looks at a PostgreSQL database. */
export async function inspectPostgres(url: string): Promise<Inspection> {
  const { reader: db, close } = openPostgres(url, undefined, { patience: 5_000 })
  try {
    const [server] = (
      await sql<ServerRow>`select current_setting('server_version') as version,
        current_setting('transaction_read_only') as "readOnly", current_user as name,
        current_setting('is_superuser') = 'on' as "isSuperuser",
        to_regclass('kysely_migration') is not null as "isThere",
        array_remove(array[case when current_setting('synchronous_commit') = 'off' then 'synchronous_commit' end,
          case when current_setting('fsync') = 'off' then 'fsync' end,
          case when current_setting('full_page_writes') = 'off' then 'full_page_writes' end], null) as forgetful`.execute(
        db,
      )
    ).rows
    if (server === undefined) throw new Error('the server says nothing of itself')
    const { version, readOnly, name, isSuperuser, isThere, forgetful } = server
    const rights = isThere ? await readRights(db) : { isOwner: true, lacks: [] }
    const log = await readLog(
      db,
      'postgres',
      isThere && !rights.lacks.some((one) => one.startsWith('select')),
    )
    const role = { name, isSuperuser, ...rights }
    return { ...log, engine: 'postgres', version, isReadOnly: readOnly === 'on', forgetful, role, close }
  } catch (error) {
    await close()
    throw createUnusableError(url, error)
  }
}

interface ServerRow {
  version: string
  readOnly: string
  name: string
  isSuperuser: boolean
  isThere: boolean
  forgetful: string[]
}

/** What the service does with each table, as `role.sql` lets it. */
const RIGHTS: Record<string, string[]> = {
  records: ['select', 'insert'],
  openings: ['select', 'insert', 'delete'],
  renames: ['select', 'insert', 'delete'],
  forgotten: ['select', 'insert'],
  batches: ['select', 'insert'],
  nodes: ['select', 'insert'],
  versions: ['select', 'insert'],
  presentations: ['select', 'insert'],
  holds: ['select', 'insert', 'update', 'delete'],
  erasures: ['select', 'insert', 'update', 'delete'],
  bound_keys: ['select', 'insert'],
  log_head: ['select', 'update'],
  kysely_migration: ['select'],
}

async function readRights(db: Kysely<Tables>): Promise<{ isOwner: boolean; lacks: string[] }> {
  const asked = Object.entries(RIGHTS).flatMap(([table, rights]) => rights.map((right) => ({ table, right })))
  const { rows } = await sql<{ table: string; right: string; isHeld: boolean; isOwner: boolean }>`
    select a."table", a."right", has_table_privilege(c.oid, a."right") as "isHeld",
      pg_has_role(c.relowner, 'usage') as "isOwner"
    from json_to_recordset(${JSON.stringify(asked)}::json) as a("table" text, "right" text)
    join pg_class c on c.oid = to_regclass(a."table")`.execute(db)
  return {
    isOwner: rows.some(({ isOwner }) => isOwner),
    lacks: rows.filter(({ isHeld }) => !isHeld).map(({ table, right }) => `${right} on ${table}`),
  }
}

type LogFacts = Pick<DatabaseFacts, 'applied' | 'known' | 'head' | 'bound' | 'token' | 'readRoot'>

/** What stands in the log; of a schema from before only what is sure to be there. */
async function readLog(
  db: Kysely<Tables>,
  engine: DatabaseFacts['engine'],
  isReadable: boolean,
): Promise<LogFacts> {
  const known = Object.keys(listMigrations(engine))
  const readRoot = async (size: number) => {
    const [root] = await readHashes(db, [{ start: 0, end: size }])
    return toBase64(root as Uint8Array)
  }
  if (!isReadable) return { applied: [], known, head: null, bound: [], token: null, readRoot }
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(db)
  const applied = rows.map(({ name }) => name)
  const isCurrent = applied.join() === known.join()
  const newest = isCurrent
    ? await db
        .selectFrom('openings')
        .select('token')
        .orderBy('leaf_index', 'desc')
        .limit(1)
        .executeTakeFirst()
    : undefined
  return {
    applied,
    known,
    head: await readHead(db),
    bound: applied.includes('0006-bound-keys') ? await readBoundKeys(db) : [],
    token: newest?.token ?? null,
    readRoot,
  }
}
