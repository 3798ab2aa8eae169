import { canonicalizeJson } from '../encoding/canonical-json.ts'
import { computeDigest } from '../encoding/digest.ts'

/** Who is asked, as a product's tokens name them: the person, or who holds a token in the person's place. */
export interface AskedPerson {
  issuer: string
  /** The `azp` of the product, where the issuer has several: what one of them asked is not answered by another. */
  party?: string | undefined
  subject: string
  /** The actor of the token (RFC 8693); absent when the person holds it. */
  delegate?: { sub: string; role: string } | undefined
}

/**
 * Names whom requirements were shown to, and about whom, without saying who it is, so that an answer to what was on the
 * screen is taken from nobody else: not from another person, and not from another guardian of the same one, who would be
 * recorded as having read it. It is no secret and proves nothing: the token does.
 *
 * @returns SHA-256 in lower-case hex
 * @example nameAskedPerson({ issuer: 'olympiad', subject: 'pupil-1', delegate: { sub: 'parent-4', role: 'guardian' } })
 */
export function nameAskedPerson({ issuer, party, subject, delegate }: AskedPerson): string {
  const holder = delegate ? [delegate.sub, delegate.role] : []
  const product = party === undefined ? [] : [party]
  return computeDigest(`kelisim/v1/asked\0${canonicalizeJson([issuer, subject, ...holder, ...product])}`)
}
