import { EMPTY_ROOT, HASH_LENGTH, hashNode, isSize } from './merkle.ts'

/** A leaf and the path that is said to lead from it to the root of a tree of `size` leaves. */
export interface InclusionProof {
  /** Place of the leaf, from 0. */
  index: number
  size: number
  leafHash: Uint8Array
  /** Hashes of the siblings, leaf to root. */
  proof: readonly Uint8Array[]
}

/** The claim that a tree of `first` leaves is the beginning of one of `second` leaves. */
export interface ConsistencyProof {
  first: number
  firstRoot: Uint8Array
  second: number
  secondRoot: Uint8Array
  proof: readonly Uint8Array[]
}

/**
 * The root to which an inclusion proof leads, for the caller to compare; null for what cannot be one:
 * a leaf outside the tree, a hash or path of the wrong length (RFC 9162 §2.1.3.2).
 */
export function computeRootFromInclusion({
  index,
  size,
  leafHash,
  proof,
}: InclusionProof): Uint8Array | null {
  if (!isSize(index) || !isSize(size) || index >= size) return null
  const sides = computeSides(index, size - 1)
  if (proof.length !== sides.length || !areHashes([leafHash, ...proof])) return null
  return proof.reduce((hash, sibling, step) => {
    return sides[step] === 'left' ? hashNode(sibling, hash) : hashNode(hash, sibling)
  }, leafHash)
}

/**
 * Tells whether a consistency proof holds (RFC 9162 §2.1.4.2). The RFC leaves out the tree without leaves:
 * it begins every tree, with nothing to prove.
 */
export function isConsistent({ first, firstRoot, second, secondRoot, proof }: ConsistencyProof): boolean {
  if (!isSize(first) || !isSize(second) || first > second) return false
  if (!areHashes([firstRoot, secondRoot, ...proof])) return false
  if (first === 0 && !isSame(firstRoot, EMPTY_ROOT)) return false
  if (first === second) return proof.length === 0 && isSame(firstRoot, secondRoot)
  if (first === 0) return proof.length === 0

  // The path begins at the last perfect subtree of the first tree.
  let [place, last] = [first - 1, second - 1]
  while (place % 2 === 1) [place, last] = [halve(place), halve(last)]
  // When that subtree is the whole first tree, its hash is known and not sent.
  const [begin, ...path] = place === 0 ? [firstRoot, ...proof] : proof
  const sides = computeSides(place, last)
  if (!begin || path.length !== sides.length) return false

  let [older, newer] = [begin, begin]
  for (const [step, sibling] of path.entries()) {
    // What stands on the right has come after the first tree.
    if (sides[step] === 'left') older = hashNode(sibling, older)
    newer = sides[step] === 'left' ? hashNode(sibling, newer) : hashNode(newer, sibling)
  }
  return isSame(older, firstRoot) && isSame(newer, secondRoot)
}

/**
 * On which side each sibling stands on the way from a node to the root. The places alone decide it, so
 * a path that is too long or too short is known before anything is hashed.
 *
 * @param last place of the rightmost node of the same height
 */
function computeSides(place: number, last: number): ('left' | 'right')[] {
  const sides: ('left' | 'right')[] = []
  while (last > 0) {
    if (place % 2 === 1) sides.push('left')
    // The rightmost node has no right sibling and moves up as it is.
    else if (place < last) sides.push('right')
    ;[place, last] = [halve(place), halve(last)]
  }
  return sides
}

// Sizes reach 2^53 - 1; bit operators would cut them to 32 bits.
function halve(value: number): number {
  return Math.floor(value / 2)
}

/** With other lengths bytes could be moved from one hash to its neighbour without changing what is hashed. */
function areHashes(hashes: readonly Uint8Array[]): boolean {
  return hashes.every(({ length }) => length === HASH_LENGTH)
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, at) => byte === other[at])
}
