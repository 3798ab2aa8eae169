import { PASS_TYPE, type PassPayload } from '../domain/pass.ts'
import type { Requirements } from './contract.ts'
import type { KeyRing } from './key-ring.ts'
import { compactJws } from './receipts.ts'
import type { Caller } from './subject-token.ts'

/** Seconds for which a product may rely on a pass without asking again. */
const LIFETIME = 60

/**
 * The signed statement that a person may be let in, which the product's servers verify by themselves; null while
 * the gate is closed. It ends no later than the next moment at which the rules could close it.
 */
export function passFor(
  { product, subject }: Pick<Caller, 'product' | 'subject'>,
  { gate, requirements, recheckAt }: Omit<Requirements, 'pass'>,
  { ring, issuer, now }: { ring: KeyRing; issuer: string; now: Date },
): string | null {
  if (gate === 'closed') return null
  const iat = Math.floor(now.getTime() / 1000)
  const recheck = recheckAt === null ? Number.POSITIVE_INFINITY : Math.floor(Date.parse(recheckAt) / 1000)
  const payload: PassPayload = {
    iss: issuer,
    aud: product.id,
    sub: subject,
    iat,
    exp: Math.min(iat + LIFETIME, recheck),
    policies: requirements.map(({ policy }) => policy),
  }
  const key = ring.current('pass')
  return compactJws({ alg: 'EdDSA', typ: PASS_TYPE, kid: key.kid }, payload, key.sign)
}
