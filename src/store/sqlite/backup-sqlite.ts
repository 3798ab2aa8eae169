import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { KelisimError } from '../../domain/error.ts'

/**
 * Copies an SQLite database as it is at one moment, also while a process serves it. The copy is whole and on the disk
 * when it has its name; what was erased is not in it.
 */
export function backupSqlite(path: string, copy: string): void {
  if (!existsSync(path)) {
    const advice = 'Name the folder of the database by KELISIM_DATA.'
    throw new KelisimError('setting-invalid', `There is no acceptance database ${path}.`, advice)
  }
  if (existsSync(copy)) {
    throw new KelisimError(
      'usage',
      `There is a copy at ${copy} already.`,
      'Name another folder for this one.',
    )
  }
  const unfinished = `${copy}.new`
  rmSync(unfinished, { force: true })
  // Made first, so that it is for its owner alone from the beginning: SQLite fills a file that is empty.
  closeSync(openSync(unfinished, 'wx', 0o600))
  const database = new DatabaseSync(path, { readOnly: true })
  try {
    database.exec('pragma busy_timeout = 5000')
    database.prepare('vacuum into ?').run(unfinished)
  } finally {
    database.close()
  }
  // SQLite leaves it to the system when such a copy reaches the disk.
  sync(unfinished)
  renameSync(unfinished, copy)
  sync(dirname(copy))
}

function sync(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
