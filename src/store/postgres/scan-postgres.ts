import { listMigrations } from '../migrations/index.ts'
import { readHead } from '../sql/read-log.ts'
import type { Scan } from '../sql/scan.ts'
import { scanRows } from '../sql/scan-rows.ts'
import { createUnusableError, type OnLost, openPostgres } from './postgres.ts'

/** Opens a PostgreSQL database for a scan, in one transaction that sees one moment and writes nothing. */
export async function openPostgresScan(url: string, onLost?: OnLost): Promise<Scan> {
  const engine = openPostgres(url, onLost, { patience: 0 })
  try {
    const db = await engine.reader
      .startTransaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute()
    return {
      rows: scanRows(db, readNoDamages),
      migrations: Object.keys(listMigrations('postgres')),
      findHead: () => readHead(db),
      async close() {
        await db.rollback().execute()
        await engine.close()
      },
    }
  } catch (error) {
    await engine.close()
    throw createUnusableError(url, error)
  }
}

/** PostgreSQL has no check of its own that an ordinary role may run; see `pg_amcheck` for its files. */
async function* readNoDamages() {}
