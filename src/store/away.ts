/** Codes of systems and of PostgreSQL for what comes back by itself, or once there is room. */
const AWAY = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['ENOTFOUND', 'EAI_AGAIN', 'ENOSPC', 'EDQUOT'],
  // Connection lost, too many connections, disk full, shutting down, crashed, starting up.
  ...['08001', '08003', '08006', '53300', '53100', '57P01', '57P02', '57P03'],
])
/** SQLite's codes for a failing and a full disk. */
const AWAY_SQLITE = [10, 13]
/** What PostgreSQL's client says without a code. */
const BROKEN = /^(Connection terminated|timeout expired|Query read timeout)/

/**
 * Tells whether a failure, or what caused it, is that a database or its disk is away for now, so that the same may
 * succeed later, and not that something is wrong with it.
 */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  if (AWAY.has(String(code)) || BROKEN.test(error.message)) return true
  if (typeof errcode === 'number' && AWAY_SQLITE.includes(errcode & 0xff)) return true
  return (error instanceof AggregateError && error.errors.some(isAway)) || isAway(error.cause)
}
