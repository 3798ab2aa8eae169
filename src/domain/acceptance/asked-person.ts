import { canonicalizeJson } from '../encoding/canonical-json.ts'
import { computeDigest } from '../encoding/digest.ts'

/** A person as a product's tokens name them. */
export interface AskedPerson {
  issuer: string
  subject: string
}

/**
 * Names whom requirements are about without saying who it is, so that an answer to what was on the screen is taken
 * from nobody else. It is no secret and proves nothing: the token does.
 *
 * @returns SHA-256 in lower-case hex
 */
export function nameAskedPerson({ issuer, subject }: AskedPerson): string {
  return computeDigest(`kelisim/v1/asked\0${canonicalizeJson([issuer, subject])}`)
}
