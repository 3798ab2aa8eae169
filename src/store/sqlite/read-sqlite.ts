import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { createReportStore } from '../report-store.ts'
import type { Tables } from '../sql/tables.ts'
import type { ReportStore } from '../store.ts'
import { createSqliteHotPath } from './hot-sqlite.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { applySettings } from './sqlite-settings.ts'

/** Opens an SQLite file that this process serves once more, in another thread, for reading alone. */
export function openSqliteReports(path: string): ReportStore {
  // A file that is not there would be made.
  if (!existsSync(path)) throw new Error('the acceptance database is not there')
  const database = new DatabaseSync(path, { readOnly: true })
  applySettings(database, path)
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
  return createReportStore('sqlite', db, createSqliteHotPath(db, database, database))
}
