import type { Caller, SubjectTokens } from './subject-token.ts'

/** How many tokens are remembered, and for how many milliseconds: a key that is withdrawn counts soon. */
const CAPACITY = 8192
const LIFETIME = 60_000

interface CacheEntry {
  caller: Caller
  /** Until when the token is taken without being verified again. */
  until: number
}

/**
 * Remembers tokens that were found good: a person's page asks several times with the same one, and a signature
 * costs more than everything else that a question needs.
 */
export function cacheTokens(verify: SubjectTokens): SubjectTokens {
  const known = new Map<string, CacheEntry>()
  return async (authorization, now) => {
    const time = now.getTime()
    const found = authorization === undefined ? undefined : known.get(authorization)
    if (found !== undefined && time < found.until && time >= found.until - LIFETIME) return found.caller
    const caller = await verify(authorization, now)
    if (authorization === undefined) return caller
    // The oldest goes first; a map keeps the order in which it was filled.
    if (known.size >= CAPACITY) known.delete(known.keys().next().value as string)
    known.delete(authorization)
    known.set(authorization, { caller, until: Math.min(time + LIFETIME, caller.expiresAt.getTime()) })
    return caller
  }
}
