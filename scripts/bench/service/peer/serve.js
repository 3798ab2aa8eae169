import { createServer } from 'node:http'
import { c15tInstance } from '@c15t/backend'
import { kyselyAdapter } from '@c15t/backend/db/adapters/kysely'
import { migrator } from '@c15t/backend/db/migrator'
import { DB } from '@c15t/backend/db/schema'
import { getRequestListener } from '@hono/node-server'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { sqliteDialect } from './sqlite.js'

// c15t's backend on loopback, set up to be fast: no log below errors, no OpenAPI, no addresses kept, and
// indexes for the look-ups of both measured routes, which its own migrator leaves to scan whole tables.
const { DATABASE_URL, SQLITE_FILE, API_KEY } = process.env
const dialect = DATABASE_URL
  ? new PostgresDialect({ pool: new pg.Pool({ connectionString: DATABASE_URL, max: 10 }) })
  : sqliteDialect(SQLITE_FILE)
const db = new Kysely({ dialect })
const adapter = kyselyAdapter({ db, provider: DATABASE_URL ? 'postgresql' : 'sqlite' })

const migration = await migrator({ db: DB.client(adapter), schema: 'latest' })
await migration.execute()
for (const [table, column] of [
  ['subject', 'externalId'],
  ['consent', 'subjectId'],
  ['domain', 'name'],
]) {
  await db.schema.createIndex(`bench_${table}_${column}`).on(table).column(column).execute()
}

const { app } = c15tInstance({
  adapter,
  trustedOrigins: ['https://bench.example'],
  apiKeys: [API_KEY],
  logger: { level: 'error' },
  ipAddress: { tracking: false },
  openapi: { enabled: false },
})
const server = createServer(getRequestListener(app.fetch))
server.listen(0, '127.0.0.1', () => {
  console.log(`c15t listening on http://localhost:${server.address().port}/`)
})

process.once('SIGTERM', () => process.exit(0))
// The bench holds the other end: when it is gone, however it went, so is this.
process.stdin.resume().once('end', () => process.exit(0))
