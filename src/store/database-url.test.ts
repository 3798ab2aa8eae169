import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe } from 'vitest'
import { openPostgresStore } from './postgres/postgres.ts'
import { testStore } from './store-suite.ts'

/**
 * Any server that speaks PostgreSQL may be held to the contract, by a role that may create databases:
 * `KELISIM_TEST_DATABASE_URL=postgresql://… npx vitest run src/store/database-url.test.ts`
 */
const server = process.env.KELISIM_TEST_DATABASE_URL

describe.skipIf(server === undefined)('any server', () => {
  testStore('the server of KELISIM_TEST_DATABASE_URL', async () => {
    const name = `kelisim_test_${randomUUID().replaceAll('-', '')}`
    const url = new URL(server ?? '')
    await run(`create database "${name}"`)
    url.pathname = name
    return {
      open: () => openPostgresStore(url.href),
      remove: () => run(`drop database "${name}"`),
    }
  })
})

async function run(sql: string): Promise<void> {
  const client = new pg.Client(server)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
