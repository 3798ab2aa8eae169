import { DatabaseSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'

/** What SQLite itself says is damaged in a file. */
function* findDamages(path: string): Generator<string> {
  const database = new DatabaseSync(path, { readOnly: true })
  database.exec('pragma busy_timeout = 5000; pragma trusted_schema = off; begin')
  for (const row of database.prepare('pragma integrity_check').iterate()) {
    const damage = String(Object.values(row)[0])
    if (damage !== 'ok') yield damage
  }
  for (const { table, rowid, parent } of database.prepare('pragma foreign_key_check').iterate()) {
    yield `row ${rowid} of ${table} names a row of ${parent} that is not there`
  }
  database.close()
}

// In a thread of its own: it takes a good part of the whole, and needs nothing of the rest.
if (parentPort !== null) for (const damage of findDamages(workerData)) parentPort.postMessage(damage)
