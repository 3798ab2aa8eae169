import { DatabaseSync } from 'node:sqlite'
import { KelisimError } from '../../domain/error.ts'
import { keepPrivate } from './private-file.ts'

/**
 * Makes this process the only one that writes a database file, until it is closed or the process ends.
 * The lock is SQLite's own on a file beside: the system lets go of it whatever becomes of the process.
 */
export function acquireLock(path: string): { release(): void } {
  keepPrivate(`${path}.lock`)
  const lock = new DatabaseSync(`${path}.lock`)
  try {
    lock.exec('begin exclusive')
  } catch (cause) {
    lock.close()
    throw new KelisimError(
      'database-in-use',
      `Another process has the acceptance database ${path} open.`,
      'Stop that process first, or use PostgreSQL (DATABASE_URL) for more than one.',
      { cause },
    )
  }
  return {
    release() {
      if (lock.isOpen) lock.close()
    },
  }
}
