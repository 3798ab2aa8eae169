import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { KelisimError } from '../../domain/error.ts'
import { isAway } from '../away.ts'
import { migrate } from '../migrations/migrate.ts'
import type { Engine } from '../sql/engine.ts'
import { SqlStore } from '../sql/sql-store.ts'
import type { Tables } from '../sql/tables.ts'
import type { AcceptanceStore } from '../store.ts'
import { createSqliteHotPath } from './hot-sqlite.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { keepPrivate } from './private-file.ts'
import { acquireLock } from './sqlite-lock.ts'
import { applySettings } from './sqlite-settings.ts'
import { createLogTruncation } from './truncate-log.ts'

/** Opens the store in an SQLite file, which is made when it is not there; one process at a time may. */
export async function openSqliteStore(path: string): Promise<AcceptanceStore> {
  const opened: { close(): void }[] = []
  try {
    keepPrivate(path)
    const database = new DatabaseSync(path)
    opened.push(database)
    applySettings(database, path)
    const lock = acquireLock(path)
    opened.push({ close: () => lock.release() })
    const migrating = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
    const hasChanged = await migrate({ writer: migrating, name: 'sqlite' })
    const engine = createEngine(path, database, openReader(path), lock)
    // A change of the schema may have removed something too.
    if (hasChanged) await engine.afterErasure()
    return new SqlStore(engine)
  } catch (error) {
    for (const one of opened.reverse()) one.close()
    throw error instanceof KelisimError ? error : createUnusableError(path, error)
  }
}

/** A connection of its own that can only read, and never waits for the writer. */
function openReader(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { readOnly: true })
  applySettings(database, path)
  return database
}

function createEngine(
  path: string,
  writing: DatabaseSync,
  reading: DatabaseSync,
  lock: { release(): void },
): Engine {
  const [writer, reader] = [writing, reading].map(
    (database) => new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) }),
  ) as [Kysely<Tables>, Kysely<Tables>]
  const cleaning = createLogTruncation(path, writing)
  return {
    name: 'sqlite',
    // A question is a call of a function here.
    batchesReads: false,
    writer,
    reader,
    hot: createSqliteHotPath(writer, writing, reading),
    afterErasure: cleaning.truncateSoon,
    scrub: cleaning.truncateNow,
    async close() {
      cleaning.stop()
      await reader.destroy()
      await writer.destroy()
      // Kysely closes only what it has used.
      for (const database of [reading, writing]) if (database.isOpen) database.close()
      lock.release()
    },
  }
}

/** What is said of a file that cannot be worked with, and what to do about it. */
export function createUnusableError(path: string, cause: unknown): KelisimError {
  return new KelisimError(
    'setting-invalid',
    `The acceptance database ${path} cannot be used: ${(cause as Error).message}.`,
    isAway(cause)
      ? 'Free some space, or see to the disk: nothing that was confirmed is lost.'
      : 'Check that the folder exists and may be written to, and that the file is a database made by Kelisim.',
    { cause },
  )
}
