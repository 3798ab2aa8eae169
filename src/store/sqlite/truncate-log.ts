import type { DatabaseSync } from 'node:sqlite'
import { KelisimError } from '../../domain/error.ts'

const AGAIN = 1000

/** Empties SQLite's write-ahead log, which keeps copies of rows that `secure_delete` has overwritten. */
export interface LogTruncation {
  /** At once, or as soon as nobody reads the database any more; never waits. */
  truncateSoon(): Promise<void>
  /** At once, or an error that says why not. */
  truncateNow(): Promise<void>
  stop(): void
}

/** Builds it for a database that is open for writing. */
export function createLogTruncation(path: string, database: DatabaseSync): LogTruncation {
  let timer: NodeJS.Timeout | undefined

  function isDone(): boolean {
    // Asked to wait, SQLite would stop the whole process while a reader is at work.
    database.exec('pragma busy_timeout = 0')
    try {
      return database.prepare('pragma wal_checkpoint(truncate)').get()?.busy === 0
    } finally {
      database.exec('pragma busy_timeout = 5000')
    }
  }

  function stop(): void {
    clearInterval(timer)
    timer = undefined
  }

  return {
    async truncateSoon() {
      if (isDone() || timer !== undefined) return
      timer = setInterval(() => {
        if (isDone()) stop()
      }, AGAIN)
      timer.unref()
    },
    async truncateNow() {
      if (isDone()) return
      throw new KelisimError(
        'database-in-use',
        `Copies of erased rows are still in ${path}-wal, because another process reads the database.`,
        'Let that process end, or end it, and run the command again.',
      )
    },
    stop,
  }
}
