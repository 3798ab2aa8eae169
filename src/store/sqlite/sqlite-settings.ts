import type { DatabaseSync } from 'node:sqlite'
import { KelisimError } from '../../domain/error.ts'

/** A setting as it is written, and the value SQLite must answer with when asked. */
const SETTINGS: readonly [name: string, value: string, answer: string | number][] = [
  // Readers and the writer do not wait for each other.
  ['journal_mode', 'WAL', 'wal'],
  // A confirmed act survives a loss of power; some builds silently fall back to NORMAL, which does not.
  ['synchronous', 'FULL', 2],
  // What is erased later is overwritten, not only unlinked.
  ['secure_delete', 'ON', 1],
  ['busy_timeout', '5000', 5000],
  ['foreign_keys', 'ON', 1],
  // A doctored schema cannot make the service call functions with side effects.
  ['trusted_schema', 'OFF', 0],
]

/** Makes the settings that the promises rest on, and refuses a database that does not take them. */
export function applySettings(database: DatabaseSync, path: string): void {
  for (const [name, value, expected] of SETTINGS) {
    database.exec(`pragma ${name} = ${value}`)
    const found = Object.values(database.prepare(`pragma ${name}`).get() ?? {})[0]
    if (found !== expected) {
      throw new KelisimError(
        'setting-invalid',
        `The acceptance database ${path} answers ${name} = ${found}, expected ${expected}.`,
        'Keep it on a local disk, in a file of its own: memory and network file systems cannot keep the promise.',
      )
    }
  }
}
