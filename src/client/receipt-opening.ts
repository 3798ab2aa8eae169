import { fromBase64Url } from '../domain/encoding/base64.ts'
import { getLeafRealm, isActLeaf, type Leaf } from '../domain/log/leaf.ts'
import { computeCommitment, type Delegate, type Opening, OpeningSchema } from '../domain/log/opening.ts'
import { computeRenameCommitment, type RenameOpening, RenameOpeningSchema } from '../domain/log/rename.ts'

const KEY_LENGTH = 32

/** Who answered in the person's place with a token of their own; null for nobody. */
export function getDelegate(opening: Opening): Delegate | null {
  return 'delegate' in opening ? (opening.delegate ?? null) : null
}

/** What tells which id took the place of which, if the record of the log commits to it. */
export function verifyRename(leaf: Leaf, value: unknown): RenameOpening | null {
  try {
    const opening = RenameOpeningSchema.parse(value)
    if (leaf.act !== 'rename' || leaf.realm !== opening.realm) return null
    if (fromBase64Url(opening.key).length !== KEY_LENGTH) return null
    return computeRenameCommitment(opening) === leaf.commitment ? opening : null
  } catch {
    return null
  }
}

/** An opening, if the record of the log commits to it. */
export function verifyOpening(leaf: Leaf, value: unknown): Opening | null {
  try {
    const opening = OpeningSchema.parse(value)
    if (!isActLeaf(leaf)) return null
    if (getLeafRealm(leaf) !== ('realm' in opening ? opening.realm : opening.product)) return null
    // HMAC fills short keys with zeros, so a key with zeros at its end would open the same.
    if (fromBase64Url(opening.key).length !== KEY_LENGTH) return null
    return computeCommitment(opening) === leaf.commitment ? opening : null
  } catch {
    return null
  }
}
