import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { Kysely } from 'kysely'
import { KelisimError } from '../../domain/error.ts'
import type { LogRows } from '../../domain/log/audit/rows.ts'
import { listMigrations } from '../migrations/index.ts'
import { readHead } from '../sql/read-log.ts'
import type { Scan } from '../sql/scan.ts'
import { scanRows } from '../sql/scan-rows.ts'
import type { Tables } from '../sql/tables.ts'
import { NodeSqliteDialect } from './node-sqlite.ts'

/** Opens an SQLite file for a scan, beside the process that serves it or as a copy by itself. */
export async function openSqliteScan(path: string): Promise<Scan> {
  if (!existsSync(path)) throw createUnreadableError(path, 'there is no such file')
  let database: DatabaseSync | null = null
  try {
    database = new DatabaseSync(path, { readOnly: true })
    database.exec('pragma busy_timeout = 5000; pragma trusted_schema = off; begin')
    // A transaction sees the database as it is at its first reading.
    database.prepare('select count(*) from sqlite_schema').get()
  } catch (error) {
    database?.close()
    throw createUnreadableError(path, (error as Error).message, error)
  }
  const opened = database
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(opened) })
  return {
    rows: scanRows(db, () => readDamages(path)),
    migrations: Object.keys(listMigrations('sqlite')),
    findHead: () => readHead(db),
    async close() {
      await db.destroy()
      // Kysely closes only what it has used.
      if (opened.isOpen) opened.close()
    },
  }
}

/** What SQLite itself finds, beside whatever else is read meanwhile. */
async function* readDamages(path: string): ReturnType<LogRows['damages']> & AsyncGenerator {
  const finding = new Worker(new URL('./find-damages.ts', import.meta.url), { workerData: path })
  const damages: string[] = []
  finding.on('message', (damage: string) => damages.push(damage))
  // Rejects where the thread fails, with what it failed of.
  await once(finding, 'exit')
  for (const damage of damages) yield { damage }
}

function createUnreadableError(path: string, reason: string, cause?: unknown): KelisimError {
  return new KelisimError(
    'setting-invalid',
    `The acceptance database ${path} cannot be read: ${reason}.`,
    'Name the folder that holds it by KELISIM_DATA. If the file is damaged, restore a backup.',
    { cause },
  )
}
