import { checkFrontier, type Frontier, hashNode, isSize } from './merkle.ts'

export { joinHashes } from './merkle.ts'

/** Leaves from `start` up to but not including `end`, counted from 0. */
export interface Range {
  start: number
  end: number
}

/** Ranges whose hashes prove that a leaf stands in a tree, from leaf to root (PATH of RFC 9162 §2.1.3.1). */
export function computeInclusionRanges(index: number, size: number): Range[] {
  if (!isSize(index) || !isSize(size) || index >= size) {
    throw new RangeError(`A tree of ${size} leaves has no leaf ${index}`)
  }
  return computeSiblings({ start: index, end: index + 1 }, size)
}

/**
 * Ranges whose hashes prove that a tree begins with an earlier one, in the order of the RFC (PROOF of
 * RFC 9162 §2.1.4.1); none when the trees are equal or the earlier one is empty.
 */
export function computeConsistencyRanges(first: number, second: number): Range[] {
  if (!isSize(first) || !isSize(second) || first > second) {
    throw new RangeError(`A tree of ${second} leaves does not begin with one of ${first}`)
  }
  if (first === 0 || first === second) return []
  let span = 1
  while (first % (span * 2) === 0) span *= 2
  const last = { start: first - span, end: first }
  const rest = computeSiblings(last, second)
  // When the last perfect subtree is the whole earlier tree, the verifier has its hash already.
  return last.start === 0 ? rest : [last, ...rest]
}

/**
 * Splits a range into perfect subtrees, left to right; {@link joinHashes} undoes it. Throws a RangeError for
 * a range that is no subtree of any tree.
 */
export function splitPerfectRanges({ start, end }: Range): Range[] {
  let span = 1
  while (span < end - start) span *= 2
  if (!isSize(start) || !isSize(end) || start > end || start % span !== 0) {
    throw new RangeError(`Leaves ${start} to ${end} are no subtree of any tree`)
  }
  const ranges: Range[] = []
  for (let at = start; at < end; span /= 2) {
    if (at + span > end) continue
    ranges.push({ start: at, end: at + span })
    at += span
  }
  return ranges
}

/** Inclusion proofs of all new leaves in the tree they make; each node is hashed once, about one per leaf. */
export function computeNewLeafProofs(frontier: Frontier, leafHashes: readonly Uint8Array[]): Uint8Array[][] {
  const levels = buildLevels(frontier, leafHashes)
  return leafHashes.map((_, offset) => buildProof(levels, frontier.size + offset))
}

/** Siblings on the way from a perfect subtree to the root of a tree. */
function computeSiblings({ start, end }: Range, size: number): Range[] {
  const ranges: Range[] = []
  let left = start
  for (let span = end - start; span < size; span *= 2) {
    if (left % (span * 2) !== 0) {
      left -= span
      ranges.push({ start: left, end: left + span })
    } else if (left + span < size) {
      ranges.push({ start: left + span, end: Math.min(left + span * 2, size) })
    }
  }
  return ranges
}

/** Neighbouring nodes of one height; `first` is the place of the leftmost among all nodes of that height. */
interface Level {
  first: number
  hashes: readonly Uint8Array[]
}

/** The nodes of the grown tree above new leaves with their left siblings, from the leaves to below the root. */
function buildLevels(frontier: Frontier, leafHashes: readonly Uint8Array[]): Level[] {
  checkFrontier(frontier, leafHashes.length)
  const levels: Level[] = []
  const old = [...frontier.hashes]
  let first = frontier.size
  let hashes = [...leafHashes]
  while (first > 0 || hashes.length > 1) {
    // The left sibling of the first node above a new leaf has only old leaves: it is the next old subtree.
    if (first % 2 === 1) {
      hashes.unshift(old.pop() as Uint8Array)
      first--
    }
    levels.push({ first, hashes })
    hashes = hashParents(hashes)
    first /= 2
  }
  return levels
}

function hashParents(hashes: readonly Uint8Array[]): Uint8Array[] {
  const parents: Uint8Array[] = []
  for (let at = 0; at < hashes.length; at += 2) {
    const left = hashes[at] as Uint8Array
    const right = hashes[at + 1]
    // Without a right neighbour there is nothing to hash: the subtree moves up as it is.
    parents.push(right ? hashNode(left, right) : left)
  }
  return parents
}

function buildProof(levels: readonly Level[], index: number): Uint8Array[] {
  const proof: Uint8Array[] = []
  let place = index
  for (const { first, hashes } of levels) {
    const sibling = hashes[(place % 2 === 0 ? place + 1 : place - 1) - first]
    if (sibling) proof.push(sibling)
    place = Math.floor(place / 2)
  }
  return proof
}
