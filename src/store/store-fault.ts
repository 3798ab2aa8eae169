/** The database did not say for certain that a commit took place; asking again with the same act finds out. */
export class CommitUnknownError extends Error {
  override readonly name = 'CommitUnknownError'
}

/** A database that answers and takes nothing, such as a standby that nobody has promoted; its code is PostgreSQL's. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError'
  readonly code = '25006'

  constructor() {
    super('the database can only be read')
  }
}

/** Result codes of SQLite that speak of the file and its disk: https://sqlite.org/rescode.html */
const SQLITE_CODES: readonly number[] = [
  5, // busy
  7, // no memory
  8, // may not be written to
  10, // error of the disk
  11, // damaged
  13, // full
  14, // cannot be opened
]

/** Classes of SQLSTATE that speak of the server: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SQLSTATE_CLASSES: readonly string[] = [
  '08', // connection
  '25', // state of the transaction, such as a server that has become read-only
  '53', // disk full, memory, connections
  '55', // not ready, such as a lock that was not had in time
  '57', // stopped by somebody, such as a statement that took too long
  '58', // error of the system
]

/**
 * Tells whether a failure is known to be one of the database as a whole, so that the same would befall any other act.
 * False says nothing: a broken connection, for one, has no code.
 */
export function isStoreFault(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  return (
    error instanceof CommitUnknownError ||
    // A server that no longer answers at all.
    error.message === 'Query read timeout' ||
    (typeof errcode === 'number' && SQLITE_CODES.includes(errcode & 0xff)) ||
    (typeof code === 'string' && code.length === 5 && SQLSTATE_CLASSES.includes(code.slice(0, 2))) ||
    isStoreFault(error.cause)
  )
}
