import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { startPostgres as startServer } from '../../scripts/harness/postgres/postgres.ts'
import { findSharedPostgres } from '../../scripts/harness/test-run/shared-postgres.ts'

/** A real PostgreSQL server. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>
  /** Runs SQL in a database as its owner. */
  run(url: string, sql: string): Promise<pg.QueryResult>
  /** Folder of the server's files. */
  folder: string
  stop(): Promise<void>
}

/** Finds the server that the files of a run share, each with databases of its own. */
export async function sharePostgres(): Promise<PostgresServer> {
  const { url, folder } = await findSharedPostgres()
  return createServer(url, folder, async () => {})
}

/**
 * Starts a server for one file alone.
 *
 * @param settings of the server, such as `wal_recycle=off`
 */
export async function startPostgres(settings: readonly string[]): Promise<PostgresServer> {
  const { formatUrl, folder, close } = await startServer(settings)
  return createServer(formatUrl(''), folder, close)
}

/** @param base address of a database but for its name */
function createServer(base: string, folder: string, stop: () => Promise<void>): PostgresServer {
  const run = async (url: string, sql: string) => {
    const client = new pg.Client(url)
    client.on('error', () => {})
    await client.connect()
    try {
      return await client.query(sql)
    } finally {
      await client.end()
    }
  }
  return {
    folder,
    run,
    stop,
    async createDatabase() {
      const name = `kelisim_${randomUUID().replaceAll('-', '')}`
      await run(`${base}postgres`, `create database "${name}"`)
      return base + name
    },
  }
}
