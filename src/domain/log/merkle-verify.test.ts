import { hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it, vi } from 'vitest'
import { chooseCount, listNumbers, sampleCases, TEST_SEED } from '../../../scripts/harness/test-run/sample.ts'
import { computeRoot, EMPTY_FRONTIER, EMPTY_ROOT, grow, hashLeaf } from './merkle.ts'
import {
  computeConsistencyRanges,
  computeInclusionRanges,
  computeNewLeafProofs,
  joinHashes,
  type Range,
  splitPerfectRanges,
} from './merkle-proof.ts'
import {
  type ConsistencyProof,
  computeRootFromInclusion,
  type InclusionProof,
  isConsistent,
} from './merkle-verify.ts'

// Millions of nodes are hashed here, few of them different: the same two arrays are hashed once.
vi.mock('./merkle.ts', async (importOriginal) => {
  const merkle = await importOriginal<typeof import('./merkle.ts')>()
  const known = new WeakMap<Uint8Array, Map<Uint8Array, Uint8Array>>()
  return {
    ...merkle,
    hashNode(left: Uint8Array, right: Uint8Array) {
      const pairs = known.get(left) ?? new Map<Uint8Array, Uint8Array>()
      const hash = pairs.get(right) ?? merkle.hashNode(left, right)
      if (pairs.size === 0) known.set(left, pairs)
      pairs.set(right, hash)
      return hash
    },
  }
})

const MOST = 512
const leaves = Array.from({ length: MOST }, (_, index) => hashLeaf(Uint8Array.of(index >> 8, index)))
const roots = [EMPTY_ROOT]
let tree = EMPTY_FRONTIER
for (const leaf of leaves) {
  tree = grow(tree, [leaf])
  roots.push(computeRoot(tree))
}

const known = new Map<number, Uint8Array>()
function hashOf({ start, end }: Range): Uint8Array {
  const place = start * 1_000 + end
  const hash = known.get(place) ?? computeRoot(grow(EMPTY_FRONTIER, leaves.slice(start, end)))
  known.set(place, hash)
  return hash
}

function inclusion(index: number, size: number): InclusionProof {
  return {
    index,
    size,
    leafHash: leaves[index] as Uint8Array,
    proof: computeInclusionRanges(index, size).map(hashOf),
  }
}

function consistency(first: number, second: number): ConsistencyProof {
  const [firstRoot, secondRoot] = [rootAt(first), rootAt(second)]
  return { first, firstRoot, second, secondRoot, proof: computeConsistencyRanges(first, second).map(hashOf) }
}

const rootAt = (size: number) => roots[size] as Uint8Array
const isSame = (one: Uint8Array | null, other: Uint8Array) => one !== null && Buffer.compare(one, other) === 0

/** Small trees always, others by chance: of all up to 512 leaves there are 131,328 proofs of each kind. */
const SIZES = [0, ...listNumbers(1, 16), ...sampleCases(listNumbers(17, MOST), 40)]

describe('in every tree of up to 512 leaves', { timeout: 30_000 }, () => {
  it('every inclusion proof leads to the root', () => {
    const wrong: string[] = []
    for (const size of SIZES) {
      for (let index = 0; index < size; index++) {
        if (!isSame(computeRootFromInclusion(inclusion(index, size)), rootAt(size)))
          wrong.push(`${index} of ${size}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('every consistency proof holds', () => {
    const wrong: string[] = []
    for (const second of SIZES) {
      for (let first = 0; first <= second; first++) {
        if (!isConsistent(consistency(first, second))) wrong.push(`${first} of ${second}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

/** The same numbers below `end` in every run (mulberry32). */
function draws(seed: number): (end: number) => number {
  let state = seed
  return (end) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % end
  }
}

function flipped(hash: Uint8Array, bit: number): Uint8Array {
  const copy = hash.slice()
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return copy
}

type Path = readonly Uint8Array[]
/** Ways to spoil a path; those that need nodes get them. */
const SPOILERS: Record<string, (path: Path, draw: (end: number) => number) => Path> = {
  'a flipped bit': (path, draw) => {
    const at = draw(path.length)
    return path.with(at, flipped(path[at] as Uint8Array, draw(256)))
  },
  'a dropped node': (path, draw) => path.toSpliced(draw(path.length), 1),
  'an added node': (path, draw) => path.toSpliced(draw(path.length + 1), 0, leaves[draw(MOST)] as Uint8Array),
  'a repeated node': (path, draw) => {
    const at = draw(path.length)
    return path.toSpliced(at, 0, path[at] as Uint8Array)
  },
  'a node of another place': (path, draw) => {
    const [at, other] = [draw(path.length), leaves[draw(MOST)] as Uint8Array]
    return path.with(at, path[at] === other ? EMPTY_ROOT : other)
  },
  'two swapped nodes': (path, draw) => {
    const at = draw(path.length)
    const other = (at + 1) % path.length
    // A path of one node has nothing to swap.
    return at === other ? [] : path.with(at, path[other] as Uint8Array).with(other, path[at] as Uint8Array)
  },
  'a shortened node': (path, draw) => {
    const at = draw(path.length)
    return path.with(at, (path[at] as Uint8Array).slice(0, draw(32)))
  },
  'a lengthened node': (path, draw) => {
    const at = draw(path.length)
    return path.with(at, Uint8Array.of(...(path[at] as Uint8Array), 0))
  },
}

const PROOFS = chooseCount(1_000, 8_000)

describe(`of ${PROOFS} proofs with`, () => {
  it.each(Object.entries(SPOILERS))('%s none is accepted', (_, spoil) => {
    const draw = draws(6962 + TEST_SEED)
    const accepted: unknown[] = []
    for (let count = 0; count < PROOFS; count++) {
      const size = 2 + draw(MOST - 1)
      const claim = inclusion(draw(size), size)
      const spoilt = { ...claim, proof: spoil(claim.proof, draw) }
      if (isSame(computeRootFromInclusion(spoilt), rootAt(size))) accepted.push(spoilt)

      const pair = consistency(1 + draw(size - 1), size)
      const broken = { ...pair, proof: spoil(pair.proof, draw) }
      if (isConsistent(broken)) accepted.push(broken)
    }
    expect(accepted).toEqual([])
  })

  /** Another number from 1 to 512. */
  const another = (size: number, draw: (end: number) => number) => 1 + ((size + draw(MOST - 1)) % MOST)

  it.each<[string, (claim: InclusionProof, draw: (end: number) => number) => Partial<InclusionProof>]>([
    ['the hash of another leaf', ({ index }, draw) => ({ leafHash: leaves[another(index + 1, draw) - 1] })],
    ['a flipped bit in the leaf', ({ leafHash }, draw) => ({ leafHash: flipped(leafHash, draw(256)) })],
    [
      'the index of another leaf',
      ({ index, size }, draw) => ({ index: (index + 1 + draw(size - 1)) % size }),
    ],
    ['an index outside the tree', ({ size }, draw) => ({ index: size + draw(size) })],
    ['the size and root of another tree', ({ size }, draw) => ({ size: another(size, draw) })],
  ])('%s none shows inclusion', (_, spoil) => {
    const draw = draws(9162 + TEST_SEED)
    const accepted: unknown[] = []
    for (let count = 0; count < PROOFS; count++) {
      const size = 2 + draw(MOST - 1)
      const claim = inclusion(draw(size), size)
      const spoilt = { ...claim, ...spoil(claim, draw) }
      if (isSame(computeRootFromInclusion(spoilt), rootAt(spoilt.size))) accepted.push(spoilt)
    }
    expect(accepted).toEqual([])
  })

  it.each<[string, (claim: ConsistencyProof, draw: (end: number) => number) => Partial<ConsistencyProof>]>([
    [
      'a flipped bit in the first root',
      ({ firstRoot }, draw) => ({ firstRoot: flipped(firstRoot, draw(256)) }),
    ],
    [
      'a flipped bit in the second root',
      ({ secondRoot }, draw) => ({ secondRoot: flipped(secondRoot, draw(256)) }),
    ],
    ['swapped roots', ({ firstRoot, secondRoot }) => ({ firstRoot: secondRoot, secondRoot: firstRoot })],
    ['swapped sizes', ({ first, second }) => ({ first: second, second: first })],
    [
      'another first tree',
      ({ first }, draw) => {
        const other = another(first, draw)
        return { first: other, firstRoot: rootAt(other) }
      },
    ],
    [
      'another second tree',
      ({ second }, draw) => {
        const other = another(second, draw)
        return { second: other, secondRoot: rootAt(other) }
      },
    ],
  ])('%s none shows consistency', (_, spoil) => {
    const draw = draws(2014)
    const accepted: unknown[] = []
    for (let count = 0; count < PROOFS; count++) {
      const second = 2 + draw(MOST - 1)
      const claim = consistency(1 + draw(second - 1), second)
      const spoilt = { ...claim, ...spoil(claim, draw) }
      if (isConsistent(spoilt)) accepted.push(spoilt)
    }
    expect(accepted).toEqual([])
  })
})

describe('a leaf', () => {
  it('that stands alone is its own root', () => {
    expect(
      computeRootFromInclusion({ index: 0, size: 1, leafHash: leaves[0] as Uint8Array, proof: [] }),
    ).toBe(leaves[0])
  })

  it.each([
    [0, 0],
    [1, 1],
    [-1, 2],
    [0.5, 2],
    [Number.NaN, 2],
    [0, 1.5],
    [0, 2 ** 53],
    [0, Number.POSITIVE_INFINITY],
  ])('is not in place %d of %d', (index, size) => {
    for (let length = 0; length < 60; length++) {
      const proof = Array<Uint8Array>(length).fill(EMPTY_ROOT)
      expect(computeRootFromInclusion({ index, size, leafHash: EMPTY_ROOT, proof })).toBeNull()
    }
  })

  it('cannot lend a byte to its sibling', () => {
    const [left, right] = leaves as [Uint8Array, Uint8Array]
    const longer = Uint8Array.of(...left, right[0] as number)
    const proof = [right.slice(1)]
    expect(computeRootFromInclusion({ index: 0, size: 2, leafHash: longer, proof })).toBeNull()
  })

  // Trees of 5 to 8 leaves have paths of one shape: only a signed checkpoint binds a size to its root.
  it('proves its place under a root, not the size of the tree', () => {
    expect(computeRootFromInclusion({ ...inclusion(0, 5), size: 8 })).toEqual(rootAt(5))
  })
})

describe('two trees', () => {
  const [one, other] = [rootAt(1), rootAt(2)]

  it.each<[string, boolean, ConsistencyProof]>([
    ['are empty', true, { first: 0, firstRoot: EMPTY_ROOT, second: 0, secondRoot: EMPTY_ROOT, proof: [] }],
    ['begin empty', true, { first: 0, firstRoot: EMPTY_ROOT, second: 2, secondRoot: other, proof: [] }],
    [
      'begin empty, with a node',
      false,
      { first: 0, firstRoot: EMPTY_ROOT, second: 2, secondRoot: other, proof: [one] },
    ],
    [
      'begin empty, with a root',
      false,
      { first: 0, firstRoot: one, second: 2, secondRoot: other, proof: [] },
    ],
    ['are empty, with roots', false, { first: 0, firstRoot: one, second: 0, secondRoot: one, proof: [] }],
    [
      'are empty, one with a root',
      false,
      { first: 0, firstRoot: EMPTY_ROOT, second: 0, secondRoot: one, proof: [] },
    ],
    ['are equal', true, { first: 2, firstRoot: other, second: 2, secondRoot: other, proof: [] }],
    [
      'are equal, with a node',
      false,
      { first: 2, firstRoot: other, second: 2, secondRoot: other, proof: [other] },
    ],
    [
      'have one size and two roots',
      false,
      { first: 2, firstRoot: one, second: 2, secondRoot: other, proof: [] },
    ],
    ['differ, with no node', false, { first: 1, firstRoot: one, second: 2, secondRoot: other, proof: [] }],
    ['shrink', false, { ...consistency(1, 2), first: 2, second: 1 }],
    ['hold part of a leaf', false, { ...consistency(1, 2), first: 0.5 }],
    ['hold fewer leaves than none', false, { ...consistency(1, 2), first: -1 }],
    ['cannot be counted', false, { ...consistency(1, 2), second: 2 ** 53 }],
    ['are of no size', false, { ...consistency(1, 2), first: Number.NaN, second: Number.NaN }],
    [
      'have a root cut short',
      false,
      { first: 2, firstRoot: one.slice(1), second: 2, secondRoot: one.slice(1), proof: [] },
    ],
  ])('that %s: %s', (_, holds, claim) => {
    expect(isConsistent(claim)).toBe(holds)
  })
})

// Here the roots fit the path, because the log that lies chose them; only the shape of the tree gives it away.
describe('a log that makes up its second root', () => {
  const [one, two, three] = leaves as [Uint8Array, Uint8Array, Uint8Array]
  const pair = joinHashes([one, two])

  it.each<[string, ConsistencyProof]>([
    ['a node too few', { first: 2, firstRoot: pair, second: 4, secondRoot: pair, proof: [] }],
    [
      'a node too many',
      { first: 1, firstRoot: one, second: 2, secondRoot: joinHashes([pair, three]), proof: [two, three] },
    ],
    [
      'a node on the other side',
      { first: 1, firstRoot: one, second: 2, secondRoot: joinHashes([two, one]), proof: [two] },
    ],
  ])('is found out by %s', (_, claim) => {
    expect(isConsistent(claim)).toBe(false)
  })
})

// google/certificate-transparency@0fe5116 cpp/merkletree/merkle_tree_test.cc: the longest of kSHA256Paths and
// kSHA256Proofs that are not of a power of two.
describe('the published proofs', () => {
  const hashes = (...hex: string[]) => hex.map(hexToBytes)
  const [five, six, eight] = hashes(
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ) as [Uint8Array, Uint8Array, Uint8Array]

  it('lead from leaf 1 to the root of five', () => {
    const proof = hashes(
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    )
    expect(
      computeRootFromInclusion({ index: 1, size: 5, leafHash: hashLeaf(Uint8Array.of(0)), proof }),
    ).toEqual(five)
  })

  it('lead from six leaves to eight', () => {
    const proof = hashes(
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    )
    expect(isConsistent({ first: 6, firstRoot: six, second: 8, secondRoot: eight, proof })).toBe(true)
    expect(isConsistent({ first: 6, firstRoot: five, second: 8, secondRoot: eight, proof })).toBe(false)
  })
})

it.each([2 ** 31 - 1, 2 ** 31, 2 ** 32 - 3, 2 ** 32 + 5, 2 ** 52 + 7, 2 ** 53 - 6])(
  'proves what comes after %d leaves, beyond what bit operators hold',
  (size) => {
    const ranges = splitPerfectRanges({ start: 0, end: size })
    const before = { size, hashes: leaves.slice(0, ranges.length) }
    const fresh = leaves.slice(100, 105)
    const after = grow(before, fresh)

    const proved = computeNewLeafProofs(before, fresh).map((proof, offset) =>
      computeRootFromInclusion({
        index: size + offset,
        size: after.size,
        leafHash: fresh[offset] as Uint8Array,
        proof,
      }),
    )
    expect(proved).toEqual(fresh.map(() => computeRoot(after)))

    const parts = new Map(ranges.map(({ start }, at) => [start, before.hashes[at] as Uint8Array]))
    for (const [offset, leaf] of fresh.entries()) parts.set(size + offset, leaf)
    // Ranges of the proof are old subtrees, new leaves, or both.
    const hashIn = ({ start, end }: Range): Uint8Array => {
      const old = ranges.filter((range) => range.start >= start && range.end <= end)
      const split = splitPerfectRanges({ start, end })
      if (split.length === 1 && old.length !== 1 && end - start > 1) {
        const middle = start + (end - start) / 2
        return joinHashes([hashIn({ start, end: middle }), hashIn({ start: middle, end })])
      }
      return split.length === 1 ? (parts.get(start) as Uint8Array) : joinHashes(split.map(hashIn))
    }
    const proof = computeConsistencyRanges(size, after.size).map(hashIn)
    const claim = {
      first: size,
      firstRoot: computeRoot(before),
      second: after.size,
      secondRoot: computeRoot(after),
      proof,
    }
    expect(isConsistent(claim)).toBe(true)
    expect(isConsistent({ ...claim, proof: proof.slice(1) })).toBe(false)
  },
)
