import type { Charge } from '../products/keys/product-keys.ts'
import type { Caller, SubjectTokens, VerifiedCaller } from './subject-token.ts'

/** How many tokens are remembered, of how many characters each at most, and for how many milliseconds. */
const CAPACITY = 8192
const LONGEST = 2048
const LIFETIME = 60_000

interface CacheEntry extends VerifiedCaller {
  /** Until when the token is taken without being verified again. */
  until: number
}

/**
 * Remembers tokens that were found good: a person's page asks several times with the same one, and a signature
 * costs more than everything else that a question needs. A token is forgotten with its key.
 */
export function cacheTokens(
  verify: SubjectTokens,
): (authorization: string | undefined, now: Date, charge: Charge) => Promise<Caller> {
  const known = new Map<string, CacheEntry>()
  const isGood = ({ until, isKeyKnown }: CacheEntry, time: number) =>
    time < until && time >= until - LIFETIME && isKeyKnown()

  return async (authorization, now, charge) => {
    const time = now.getTime()
    const found = authorization === undefined ? undefined : known.get(authorization)
    if (found !== undefined && isGood(found, time)) return found.caller
    const verified = await verify(authorization, now, charge)
    const { caller } = verified
    if (authorization === undefined || authorization.length > LONGEST) return caller
    // The oldest goes first; a map keeps the order in which it was filled.
    if (known.size >= CAPACITY) known.delete(known.keys().next().value as string)
    known.delete(authorization)
    known.set(authorization, { ...verified, until: Math.min(time + LIFETIME, caller.expiresAt.getTime()) })
    return caller
  }
}
