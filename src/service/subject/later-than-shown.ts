import { CLOCK_TOLERANCE_MS } from '../../domain/log/moment.ts'
import type { StoredAct } from '../../store/store.ts'
import { parseToken } from '../tokens/parse-token.ts'

/** Milliseconds from when a token may come into use until it can no longer be: its life, and a clock's tolerance. */
const LONGEST_USE_MS = 600_000 + CLOCK_TOLERANCE_MS

/**
 * Tells whether a token was issued after a notice had been shown. A notice was recorded while its own token could be
 * used, so that also tells by when it had been shown, where the moment of the record is that of a log which was ahead
 * of the clock. If that too is impossible by the clock, both were made under a wrong one, and any other token is later:
 * one that was issued now could otherwise never be.
 */
export function isLaterThanShown(
  { at, token }: Pick<StoredAct, 'at' | 'token'>,
  issuedAt: Date,
  now: Date,
): boolean {
  const own = token === null ? null : readLife(token)
  const shownBy = Math.min(Date.parse(at), own === null ? Number.POSITIVE_INFINITY : own.usableUntil)
  const isPossible = shownBy <= now.getTime() + LONGEST_USE_MS
  return isPossible ? issuedAt.getTime() > shownBy : issuedAt.getTime() !== own?.issuedAt
}

/** Moments in milliseconds; the token was verified before it was stored. */
function readLife(token: string): { issuedAt: number; usableUntil: number } | null {
  const { iat, exp } = parseToken(token).claims
  if (typeof iat !== 'number' || typeof exp !== 'number') return null
  return { issuedAt: iat * 1000, usableUntil: exp * 1000 + CLOCK_TOLERANCE_MS }
}
