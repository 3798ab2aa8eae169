import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { KelisimError } from '../../domain/error.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Engine } from '../sql/engine.ts'
import { SqlStore } from '../sql/sql-store.ts'
import type { Tables } from '../sql/tables.ts'
import type { AcceptanceStore } from '../store.ts'
import { CommitCheckingClient } from './commit-checking-client.ts'
import { createPostgresHotPath } from './hot-postgres.ts'
import { PATIENCE } from './limits.ts'
import { FragmentsDialect } from './postgres-fragments.ts'
import { scrubPostgres } from './scrub-postgres.ts'

const INT8 = 20
const CONNECTIONS = 10

/** Is told of a connection that broke while it lay idle; the pool replaces it. */
export type OnLost = (error: Error) => void

/** Opens the store in a PostgreSQL database, which several processes may share. */
export async function openPostgresStore(url: string, onLost?: OnLost): Promise<AcceptanceStore> {
  return new SqlStore(await openDurable(url, onLost))
}

/** The engine of a database that keeps what it confirms, with its schema up to date. */
export async function openDurable(url: string, onLost?: OnLost): Promise<Engine> {
  const engine = openPostgres(url, onLost)
  try {
    await requireDurable(engine)
    await migrateAtLeisure(url, onLost)
    return engine
  } catch (error) {
    await engine.close()
    throw error instanceof KelisimError ? error : createUnusableError(url, error)
  }
}

/** A change of the schema takes as long as it takes. */
async function migrateAtLeisure(url: string, onLost?: OnLost): Promise<void> {
  const engine = openPostgres(url, onLost, { patience: 0 })
  try {
    await migrate(engine)
  } finally {
    await engine.close()
  }
}

/**
 * The engine without the store around it.
 *
 * @param patience milliseconds after which a statement without an answer is given up, with its connection; 0 for never
 */
export function openPostgres(url: string, onLost?: OnLost, { patience } = { patience: PATIENCE }): Engine {
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    Client: CommitCheckingClient,
    connectionTimeoutMillis: 5_000,
    application_name: 'kelisim',
    query_timeout: patience,
    // What is asked before an earlier answer has come goes along with it.
    pipeline: true,
    types: { getTypeParser },
  })
  // Without a listener, a connection that breaks while it lies idle ends the process.
  pool.on('error', (error) => onLost?.(error))
  const db = new Kysely<Tables>({ dialect: new FragmentsDialect({ pool }) })
  return {
    name: 'postgres',
    batchesReads: true,
    writer: db,
    reader: db,
    hot: createPostgresHotPath(pool),
    // The rows are gone for everybody at once; their pages are rewritten by `scrub`, which locks the table.
    afterErasure: async () => {},
    scrub: () => scrubAtLeisure(url, onLost),
    close: () => db.destroy(),
  }
}

/** Tables are written anew, however large they are. */
async function scrubAtLeisure(url: string, onLost?: OnLost): Promise<void> {
  const { reader, close } = openPostgres(url, onLost, { patience: 0 })
  try {
    await scrubPostgres(reader)
  } finally {
    await close()
  }
}

/** Counts and places stay far below 2^53, so they may be numbers; one that does not is refused. */
export const getTypeParser: pg.CustomTypesConfig['getTypeParser'] = (oid, format) =>
  oid === INT8 && format !== 'binary' ? parseSafeInteger : pg.types.getTypeParser(oid, format)

function parseSafeInteger(text: string): number {
  const value = Number(text)
  if (Number.isSafeInteger(value)) return value
  throw new RangeError(`${text} is too large a number for this service`)
}

/** An acknowledged act must survive a crash; refuses a database that was told to forget. */
async function requireDurable({ reader }: Engine): Promise<void> {
  for (const name of ['synchronous_commit', 'fsync', 'full_page_writes']) {
    const { rows } = await sql<Record<string, string>>`show ${sql.raw(name)}`.execute(reader)
    if (rows[0]?.[name] !== 'off') continue
    throw new KelisimError(
      'setting-invalid',
      `The acceptance database answers ${name} = off, expected on.`,
      `Set ${name} = on for the database, its role and its server: an answer given must survive a crash.`,
    )
  }
}

/** What is said of a database that cannot be worked with, and what to do about it. */
export function createUnusableError(url: string, cause: unknown): KelisimError {
  // Where a name has several addresses, the error of all of them has no message of its own.
  const reason = (cause as Error).message || String(cause)
  return new KelisimError(
    'setting-invalid',
    // Never the address itself, which holds a password.
    `The acceptance database at ${getHost(url)} cannot be used: ${reason}.`,
    ADVICE[getCode(cause)] ??
      'Check DATABASE_URL (postgresql://user:password@host:5432/database) and that the server is running.',
    { cause },
  )
}

const UNMIGRATED =
  'As the role that owns the tables: npm run service -- migrate; then let this one in by src/store/postgres/role.sql.'
/** What to do about some of PostgreSQL's own codes. */
const ADVICE: Record<string, string> = {
  '28P01': 'Check user and password in DATABASE_URL, or the file that DATABASE_PASSWORD_FILE names.',
  '3D000': 'Make the database first (createdb), then its tables: npm run service -- migrate',
  '42501': UNMIGRATED,
  '42P01': UNMIGRATED,
}

function getCode(cause: unknown): string {
  return String((cause as { code?: string }).code)
}

function getHost(url: string): string {
  return URL.canParse(url) ? new URL(url).host : 'DATABASE_URL'
}
