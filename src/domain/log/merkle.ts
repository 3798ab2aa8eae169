import { getHashing } from '../encoding/hashing.ts'

/** Bytes of every hash in the tree. */
export const HASH_LENGTH = 32

/** Root of the tree without leaves: SHA-256 of nothing (RFC 9162 §2.1.1). */
export const EMPTY_ROOT: Uint8Array = getHashing().sha256(new Uint8Array())

/**
 * What must be known of a tree to append to it: the roots of the perfect subtrees that make it up,
 * one for each binary 1 of `size`, largest and leftmost first.
 */
export interface Frontier {
  /** Number of leaves, at most 2^53 - 1. */
  size: number
  hashes: readonly Uint8Array[]
}

/** The tree before its first leaf. */
export const EMPTY_FRONTIER: Frontier = { size: 0, hashes: [] }

/** Hash of a leaf's bytes: SHA-256(0x00 || leaf) (RFC 9162 §2.1.1). */
export function hashLeaf(leaf: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + leaf.length)
  bytes.set(leaf, 1)
  return getHashing().sha256(bytes)
}

/** Hash of two neighbouring subtrees: SHA-256(0x01 || left || right), so no node can pass for a leaf (RFC 9162 §2.1.1). */
export function hashNode(left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length)
  bytes[0] = 1
  bytes.set(left, 1)
  bytes.set(right, 1 + left.length)
  return getHashing().sha256(bytes)
}

/** Hash of the range that perfect subtrees make up, given theirs left to right in falling size; none is a RangeError. */
export function joinHashes(hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1)
  if (!last) throw new RangeError('No hashes to join')
  let joined = last
  // The RFC splits off the largest power of two on the left, so the smallest subtrees meet first.
  for (const left of hashes.slice(0, -1).reverse()) joined = hashNode(left, joined)
  return joined
}

/**
 * The tree with leaves appended, given their leaf hashes.
 *
 * @param onNode told of each perfect subtree that is completed: it holds 2^level leaves, the first of them
 *   at `position * 2^level`
 */
export function grow(
  frontier: Frontier,
  leafHashes: readonly Uint8Array[],
  onNode?: (level: number, position: number, hash: Uint8Array) => void,
): Frontier {
  checkFrontier(frontier, leafHashes.length)
  const hashes = [...frontier.hashes]
  let { size } = frontier
  for (const leaf of leafHashes) {
    let joined = leaf
    // Each binary 1 at the end of the size is a subtree as large as what has been joined so far.
    let level = 0
    for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
      joined = hashNode(hashes.pop() as Uint8Array, joined)
      onNode?.(++level, (rest - 1) / 2, joined)
    }
    hashes.push(joined)
    size++
  }
  return { size, hashes }
}

/** Merkle tree hash of all leaves (RFC 9162 §2.1.1). */
export function computeRoot(frontier: Frontier): Uint8Array {
  checkFrontier(frontier)
  return frontier.size === 0 ? EMPTY_ROOT : joinHashes(frontier.hashes)
}

/** Throws a RangeError when a frontier does not hold as many hashes as its size needs, or cannot grow by so many leaves. */
export function checkFrontier({ size, hashes }: Frontier, growth = 0): void {
  if (!isSize(size) || !isSize(size + growth)) {
    throw new RangeError(`A tree of ${size} + ${growth} leaves is not a tree of 0 to 2^53 - 1 leaves`)
  }
  let needed = 0
  // Bit operators would cut the size to 32 bits.
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) needed += rest % 2
  if (hashes.length !== needed) {
    throw new RangeError(`A tree of ${size} leaves has ${needed} perfect subtrees, not ${hashes.length}`)
  }
}

/** Tells whether a number counts leaves exactly: a whole number from 0 to 2^53 - 1. */
export function isSize(value: number): boolean {
  return Number.isSafeInteger(value) && value >= 0
}
