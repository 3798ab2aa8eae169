import { Kysely } from 'kysely'
import pg from 'pg'
import { createReportStore } from '../report-store.ts'
import type { Tables } from '../sql/tables.ts'
import type { ReportStore } from '../store.ts'
import { createPostgresHotPath } from './hot-postgres.ts'
import { getTypeParser, type OnLost } from './postgres.ts'
import { FragmentsDialect } from './postgres-fragments.ts'

/**
 * Opens a PostgreSQL database for reports: one connection of its own, so that none waits for those of people, which can
 * only read, and on which no statement takes longer than a report may.
 */
export function openPostgresReports(url: string, longest: number, onLost?: OnLost): ReportStore {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 5_000,
    application_name: 'kelisim reports',
    options: '-c default_transaction_read_only=on',
    statement_timeout: longest,
    keepAlive: true,
    types: { getTypeParser },
  })
  // Without a listener, a connection that breaks while it lies idle ends the thread.
  pool.on('error', (error) => onLost?.(error))
  const db = new Kysely<Tables>({ dialect: new FragmentsDialect({ pool }) })
  return createReportStore('postgres', db, createPostgresHotPath(pool))
}
