import { utf8ToBytes } from '@noble/hashes/utils.js'
import { z } from 'zod'
import { fromBase64Url, toBase64Url } from '../encoding/base64.ts'
import { canonicalizeJson } from '../encoding/canonical-json.ts'
import { getHashing } from '../encoding/hashing.ts'

/**
 * What makes a `rename` of the log somebody's: which id took the place of which. It is erased with the openings of the
 * person, and given to whoever asked for it and to the person.
 */
export const RenameOpeningSchema = z.strictObject({
  key: z.string().describe('32 random bytes in base64url, for this record alone.'),
  realm: z.string().describe("Within which the ids are the person's, as the leaf says too."),
  product: z.string().describe('The product that changed its id.'),
  service: z.string().describe('Whose key signed for it, by the name in `products.yaml`.'),
  formerly: z.string().describe('The id of the person until then: openings of earlier records show it.'),
  subject: z.string().describe('The id from then on.'),
})
/**
 * Which id took the place of which.
 *
 * @example
 * { key: '…', realm: 'courses', product: 'courses', service: 'office', formerly: 'old-17', subject: 'new-17' }
 */
export type RenameOpening = z.output<typeof RenameOpeningSchema>

/** Names what is committed to, so that no other HMAC of ours means the same. */
const CONTEXT = 'kelisim/v2/rename\0'

/** The commitment of a `rename` to its opening, as an act's: HMAC-SHA-256 with the record's own key, in base64url. */
export function computeRenameCommitment({ key, ...rest }: RenameOpening): string {
  return toBase64Url(
    getHashing().hmacSha256(fromBase64Url(key), utf8ToBytes(CONTEXT + canonicalizeJson(rest))),
  )
}

/** A rename with its place in the log. */
export type PlacedRename = Pick<RenameOpening, 'realm' | 'formerly' | 'subject'> & { index: number }

/** Finds the id under which what was recorded at a place is found now: each later rename of that id counts, in their order. */
export type FollowRenames = (record: { realm: string; subject: string; index: number }) => string

/**
 * Follows renames, of which the order does not matter.
 *
 * @example
 * const follow = followRenames([{ realm: 'courses', formerly: 'a', subject: 'b', index: 7 }])
 * follow({ realm: 'courses', subject: 'a', index: 3 }) // 'b'
 * follow({ realm: 'courses', subject: 'a', index: 9 }) // 'a': somebody else who has the id since
 */
export function followRenames(renames: readonly PlacedRename[]): FollowRenames {
  const nameId = (realm: string, subject: string) => JSON.stringify([realm, subject])
  const byId = Map.groupBy(
    renames.toSorted((one, other) => one.index - other.index),
    ({ realm, formerly }) => nameId(realm, formerly),
  )
  return ({ realm, ...record }) => {
    let { subject, index } = record
    for (;;) {
      const from = index
      const next = byId.get(nameId(realm, subject))?.find((rename) => rename.index > from)
      if (next === undefined) return subject
      subject = next.subject
      index = next.index
    }
  }
}
