/** Codes of systems and of PostgreSQL for a disk that has no room. */
const DISK = ['ENOSPC', 'EDQUOT', '53100']
/** SQLite's codes for a failing and a full disk. */
const DISK_SQLITE = [10, 13]
/** Codes of systems and of PostgreSQL for what comes back by itself, or once there is room. */
const AWAY = new Set([
  ...DISK,
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN'],
  // Connection lost, too many connections, shutting down, crashed, starting up.
  ...['08001', '08003', '08006', '53300', '57P01', '57P02', '57P03'],
  // A standby that nobody has promoted yet, and what others hold for too long.
  ...['25006', '55P03', '57014', '40001', '40P01'],
])
/** What PostgreSQL's client says without a code. */
const BROKEN = /^(Connection terminated|timeout expired|timeout exceeded|Query read timeout)/

/**
 * Tells whether a failure, or what caused it, is that a database or its disk is away for now, so that the same may
 * succeed later, and not that something is wrong with it.
 */
export function isAway(error: unknown): boolean {
  return (
    isOfDisk(error) || isCaused(error, ({ code, message }) => AWAY.has(String(code)) || BROKEN.test(message))
  )
}

/** Tells whether it is the disk that has no room, or fails. */
export function isOfDisk(error: unknown): boolean {
  return isCaused(
    error,
    ({ code, errcode }) =>
      DISK.includes(String(code)) || (typeof errcode === 'number' && DISK_SQLITE.includes(errcode & 0xff)),
  )
}

/** Tells whether a database can only be read: PostgreSQL's code, and SQLite's. */
export function isReadOnly(error: unknown): boolean {
  return isCaused(
    error,
    ({ code, errcode }) => code === '25006' || (typeof errcode === 'number' && (errcode & 0xff) === 8),
  )
}

/** What systems and databases say of an error. */
type Coded = Error & { code?: unknown; errcode?: unknown }

function isCaused(error: unknown, isSuch: (error: Coded) => boolean): boolean {
  if (!(error instanceof Error)) return false
  if (isSuch(error)) return true
  if (error instanceof AggregateError && error.errors.some((one) => isCaused(one, isSuch))) return true
  return isCaused(error.cause, isSuch)
}
