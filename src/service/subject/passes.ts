import { PASS_LIFETIME, PASS_TYPE, type PassPayload } from '../../domain/acceptance/pass.ts'
import type { Requirements } from '../contract/subject-contract.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { signCompactJws } from '../write/receipts.ts'

/** Seconds for which somebody who asks again with the same token gets the same pass: signing costs most. */
const REUSED_FOR = 10

/** Passes that were given lately, for as long as their caller is remembered. */
const recentPasses = new WeakMap<object, { payload: PassPayload; pass: string }>()

/** What a pass states of a person. */
export interface PassFacts
  extends Pick<Requirements, 'gate' | 'recheckAt'>,
    Pick<PassPayload, 'policies' | 'given' | 'choices'> {}

/**
 * The signed statement that a person may be let in, which the product's servers verify by themselves; null while
 * the gate is closed. It ends no later than the next moment at which the rules could close it.
 */
export function signPass(
  caller: Pick<Caller, 'product' | 'subject'>,
  { gate, recheckAt, ...answers }: PassFacts,
  { ring, issuer, now }: { ring: KeyRing; issuer: string; now: Date },
): string | null {
  if (gate === 'closed') return null
  const iat = Math.floor(now.getTime() / 1000)
  const recheck = recheckAt === null ? Number.POSITIVE_INFINITY : Math.floor(Date.parse(recheckAt) / 1000)

  const known = recentPasses.get(caller)
  if (known !== undefined && isStillTrue(known.payload, { iat, recheck, answers })) return known.pass

  const { product, subject } = caller
  const exp = Math.min(iat + PASS_LIFETIME, recheck)
  const payload: PassPayload = { iss: issuer, aud: product.id, sub: subject, iat, exp, ...answers }
  const key = ring.getCurrent('pass')
  const pass = signCompactJws({ alg: 'EdDSA', typ: PASS_TYPE, kid: key.kid }, payload, key.sign)
  recentPasses.set(caller, { payload, pass })
  return pass
}

interface Facts {
  iat: number
  recheck: number
  answers: Pick<PassPayload, 'policies' | 'given' | 'choices'>
}

function isStillTrue(known: PassPayload, { iat, recheck, answers }: Facts): boolean {
  const isYoung = iat >= known.iat && iat < known.iat + REUSED_FOR
  const sameEnd = known.exp === Math.min(known.iat + PASS_LIFETIME, recheck)
  const { policies, given, choices } = known
  const sameAnswers = JSON.stringify({ policies, given, choices }) === JSON.stringify(answers)
  return isYoung && sameEnd && sameAnswers
}
