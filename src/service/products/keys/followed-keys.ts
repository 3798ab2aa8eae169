import { KeysUnavailable, type ProductKeys } from './product-keys.ts'
import { isSameKey, type VerificationKey } from './verification-key.ts'

/** What following an address needs. */
export interface FollowOptions {
  fetch: () => Promise<readonly VerificationKey[]>
  /** Milliseconds of a clock that never goes back. */
  now: () => number
  onFetched: () => void
  /** Told why, at most once for each attempt. */
  onFailed: (failure: unknown) => void
}

/** Older keys are looked for anew, behind the answers that they still give. */
const FRESH_MS = 600_000
/** So long keys count while their address fails: a product that is down for a night must not keep its people out. */
const STALE_MS = 24 * 3600_000
/** So long a signature that no known key made is no reason to ask again. */
const COOLDOWN_MS = 30_000
/** After a failure the address is left alone for this long, twice as long after each further one. */
const FIRST_REST_MS = 1000
const LONGEST_REST_MS = 60_000
/** Requests of one product that may wait for its address; the others are told to come again. */
const MOST_WAITING = 32

/** Follows the keys at the address of a product, and asks for the first at once, so that nobody has to wait for them. */
export function followKeys({ fetch, now, onFetched, onFailed }: FollowOptions): ProductKeys {
  let known: { keys: readonly VerificationKey[]; askedAt: number } = { keys: [], askedAt: -Infinity }
  let pending: Promise<void> | null = null
  let restUntil = -Infinity
  let failures = 0
  let waiting = 0

  const isYoungerThan = (age: number) => now() < known.askedAt + age

  async function ask(): Promise<void> {
    // Whatever changes while the answer is on its way may be missing from it.
    const askedAt = now()
    try {
      known = { keys: keepSame(known.keys, await fetch()), askedAt }
      failures = 0
      onFetched()
    } catch (failure) {
      restUntil = now() + Math.min(LONGEST_REST_MS, FIRST_REST_MS * 2 ** failures++)
      onFailed(failure)
    }
  }

  /** One question at a time; null while the address is left alone. */
  function refresh(): Promise<void> | null {
    if (pending === null && now() >= restUntil) {
      pending = ask().finally(() => {
        pending = null
      })
    }
    return pending
  }

  async function wait(): Promise<void> {
    const asked = refresh()
    if (asked === null || waiting >= MOST_WAITING) throw createUnavailable()
    waiting++
    await asked.finally(() => {
      waiting--
    })
  }

  const createUnavailable = () => new KeysUnavailable(Math.max(1, Math.ceil((restUntil - now()) / 1000)))

  void refresh()
  return {
    async list(charge) {
      if (!isYoungerThan(STALE_MS)) {
        await charge()
        await wait()
      } else if (!isYoungerThan(FRESH_MS)) void refresh()
      if (!isYoungerThan(STALE_MS)) throw createUnavailable()
      return known.keys
    },
    async listNewer(charge) {
      if (isYoungerThan(COOLDOWN_MS)) return null
      const before = known
      await charge()
      await wait()
      // Keys from before the failure cannot tell a forged token from one of a new key.
      if (known === before) throw createUnavailable()
      return known.keys
    },
    has: (key) => known.keys.includes(key) && isYoungerThan(STALE_MS),
  }
}

/** The new keys, of which those that were there before stay the ones that are ready, and that tokens are known by. */
function keepSame(before: readonly VerificationKey[], after: readonly VerificationKey[]): VerificationKey[] {
  return after.map((key) => before.find((one) => isSameKey(one, key)) ?? key)
}
