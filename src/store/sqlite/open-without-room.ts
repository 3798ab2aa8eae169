import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { listMigrations } from '../migrations/index.ts'
import { SqlStore } from '../sql/sql-store.ts'
import type { Tables } from '../sql/tables.ts'
import type { AcceptanceStore } from '../store.ts'
import { createSqliteHotPath } from './hot-sqlite.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'
import { applySettings } from './sqlite-settings.ts'

/**
 * Opens a store on a disk that takes nothing more, so that what is there can be read: SQLite then keeps in memory what
 * its connections share otherwise, so there can be no other. What is to be written fails, as long as the disk is full.
 *
 * @throws where there is no database, or none that this program can read as it is
 */
export async function openSqliteWithoutRoom(path: string): Promise<AcceptanceStore> {
  if (!existsSync(path)) throw new Error(`there is no acceptance database ${path}`)
  const database = new DatabaseSync(path)
  try {
    // Before the file is looked at for the first time.
    database.exec('pragma locking_mode = exclusive')
    applySettings(database, path)
    requireCurrent(database)
  } catch (error) {
    database.close()
    throw error
  }
  // One for both: what a transaction has changed, and nothing has confirmed yet, is not for others to read.
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(database) })
  return new SqlStore({
    name: 'sqlite',
    batchesReads: false,
    writer: db,
    reader: db,
    hot: createSqliteHotPath(db, database, database),
    async afterErasure() {},
    async scrub() {},
    async close() {
      await db.destroy()
      // Kysely closes only what it has used.
      if (database.isOpen) database.close()
    },
  })
}

/** A schema from before cannot be brought up to date here, and is not what the program reads. */
function requireCurrent(database: DatabaseSync): void {
  const rows = database.prepare('select name from kysely_migration order by name').all()
  const [found, expected] = [rows.map(({ name }) => String(name)), Object.keys(listMigrations('sqlite'))]
  if (found.join() !== expected.join())
    throw new Error('the schema is that of another version of the program')
}
