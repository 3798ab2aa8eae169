import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { KelisimError } from '../domain/error.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { SqlStore } from './sql-store.ts'
import { lockFor } from './sqlite-lock.ts'
import { applySettings } from './sqlite-settings.ts'
import type { AcceptanceStore } from './store.ts'
import type { Tables } from './tables.ts'

/** Opens the store in an SQLite file, which is made when it is not there; one process at a time may. */
export async function openSqliteStore(path: string): Promise<AcceptanceStore> {
  const opened: { close(): void }[] = []
  try {
    const database = new DatabaseSync(path)
    opened.push(database)
    applySettings(database, path)
    const lock = lockFor(path)
    opened.push({ close: () => lock.release() })
    const writer = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
    await migrate({ writer, name: 'sqlite' })
    const reader = openReader(path)
    return new SqlStore(engineOf(database, writer, reader, lock))
  } catch (error) {
    for (const one of opened.reverse()) one.close()
    throw error instanceof KelisimError ? error : unusable(path, error)
  }
}

/** A connection of its own that can only read, and never waits for the writer. */
export function openReader(path: string): Kysely<Tables> {
  const database = new DatabaseSync(path, { readOnly: true })
  applySettings(database, path)
  return new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
}

function engineOf(
  database: DatabaseSync,
  writer: Kysely<Tables>,
  reader: Kysely<Tables>,
  lock: { release(): void },
): Engine {
  // `secure_delete` has overwritten the rows; their copies in the write-ahead log go with it.
  const afterErasure = async () => database.exec('pragma wal_checkpoint(truncate)')
  return {
    name: 'sqlite',
    writer,
    reader,
    afterErasure,
    scrub: afterErasure,
    async close() {
      await reader.destroy()
      await writer.destroy()
      lock.release()
    },
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
