import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { KelisimError } from '../domain/error.ts'
import { migrate } from './migrate.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { SqlStore } from './sql-store.ts'
import { applySettings } from './sqlite-settings.ts'
import type { AcceptanceStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Opens the store in an SQLite file, which is made when it is not there. */
export async function openSqliteStore(path: string): Promise<AcceptanceStore> {
  const database = open(path)
  try {
    applySettings(database, path)
    const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
    await migrate(db)
    return new SqlStore(db)
  } catch (error) {
    database.close()
    throw error instanceof KelisimError ? error : unusable(path, error)
  }
}

function open(path: string): DatabaseSync {
  try {
    return new DatabaseSync(path)
  } catch (error) {
    throw unusable(path, error)
  }
}

function unusable(path: string, cause: unknown): KelisimError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new KelisimError(
    'setting-invalid',
    `The acceptance database ${path} cannot be used: ${reason}.`,
    'Check that the folder exists and may be written to, and that the file is a database made by Kelisim.',
    { cause },
  )
}
