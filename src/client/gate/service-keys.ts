import { decodeProtectedHeader } from 'jose'
import { type PublishedKeys, PublishedKeysSchema } from '../../domain/log/keys.ts'
import { callService, type ServiceCall } from '../call-service.ts'

const FRESH_FOR = 10 * 60_000
/** Anybody can send a pass that names a key that there is none of. */
const COOL_DOWN = 30_000

/** Keeps the service's public keys at hand; null while they cannot be had. */
export function createServiceKeys(call: ServiceCall) {
  let kept: { keys: PublishedKeys; at: number } | null = null
  let triedAt = Number.NEGATIVE_INFINITY
  let coming: Promise<void> | null = null

  async function get(now: number): Promise<void> {
    try {
      const keys = await callService('keys', call, (answer) => answer.json())
      kept = { keys: PublishedKeysSchema.parse(keys), at: now }
    } catch {
      // Whoever has no keys, or old ones, asks the service about the person instead.
    }
  }

  const fresh = (now: number) => (kept !== null && Math.abs(now - kept.at) < FRESH_FOR ? kept.keys : null)

  /** The keys, with the one that signed a pass among them if the service has published it. */
  return async function keysFor(pass: string, now: number): Promise<PublishedKeys | null> {
    const isKnown = fresh(now)?.keys.some(({ kid }) => kid === parseKid(pass)) ?? false
    if (!isKnown && Math.abs(now - triedAt) >= COOL_DOWN) {
      triedAt = now
      coming = get(now)
    }
    await coming
    return fresh(now)
  }
}

function parseKid(pass: string): string | undefined {
  try {
    return decodeProtectedHeader(pass).kid
  } catch {
    return undefined
  }
}
