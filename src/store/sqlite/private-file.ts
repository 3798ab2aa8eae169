import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/** Only for the account of the service: what stands in it makes records somebody's. */
const MODE = 0o600

/**
 * Makes sure that a file of SQLite is its owner's alone, whatever the umask, before SQLite opens it; the files that SQLite
 * puts beside it get the same mode from it. One that belongs to another account is left as its owner wants it.
 */
export function keepPrivate(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', MODE))
  try {
    chmodSync(path, MODE)
    // Left behind by a process that ended suddenly, maybe under an older program.
    for (const beside of [`${path}-wal`, `${path}-shm`]) if (existsSync(beside)) chmodSync(beside, MODE)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error
  }
}
