import { createHash } from 'node:crypto'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { EMPTY_FRONTIER, EMPTY_ROOT, hashLeaf } from './merkle.ts'
import {
  computeConsistencyRanges,
  computeInclusionRanges,
  computeNewLeafProofs,
  joinHashes,
  type Range,
  splitPerfectRanges,
} from './merkle-proof.ts'

/** Merkle tree hashes of ranges in the words of RFC 9162 §2.1.1, each computed once and with another SHA-256. */
function hasherOf(leaves: readonly Uint8Array[]): (range: Range) => Uint8Array {
  const known = new Map<number, Uint8Array>()
  return function treeHash({ start, end }): Uint8Array {
    if (end - start === 1) return leaves[start] as Uint8Array
    const place = start * 1_000 + end
    const middle = start + splitOf(end - start)
    const hash =
      known.get(place) ??
      createHash('sha256')
        .update(Uint8Array.of(1))
        .update(treeHash({ start, end: middle }))
        .update(treeHash({ start: middle, end }))
        .digest()
    known.set(place, hash)
    return hash
  }
}

/** The largest power of two smaller than n: k in the RFC. */
function splitOf(n: number): number {
  let k = 1
  while (k * 2 < n) k *= 2
  return k
}

/** PATH of RFC 9162 §2.1.3.1, as ranges. */
function path(index: number, { start, end }: Range): Range[] {
  if (end - start === 1) return []
  const middle = start + splitOf(end - start)
  const [left, right] = [
    { start, end: middle },
    { start: middle, end },
  ]
  return index < middle ? [...path(index, left), right] : [...path(index, right), left]
}

/** SUBPROOF of RFC 9162 §2.1.4.1, as ranges; the first tree ends at `first`. */
function subproof(first: number, { start, end }: Range, whole: boolean): Range[] {
  if (first === end) return whole ? [] : [{ start, end }]
  const middle = start + splitOf(end - start)
  const [left, right] = [
    { start, end: middle },
    { start: middle, end },
  ]
  return first <= middle ? [...subproof(first, left, whole), right] : [...subproof(first, right, false), left]
}

const shown = (ranges: readonly Range[]) => ranges.map(({ start, end }) => `${start}-${end}`).join(' ')

// google/certificate-transparency@0fe5116 cpp/merkletree/merkle_tree_test.cc: kInputs, kSHA256Paths (which
// count leaves from 1) and kSHA256Proofs.
describe('the published tree of eight leaves', () => {
  const inputs = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ]
  const leaves = inputs.map((hex) => hashLeaf(hexToBytes(hex)))
  const hexOf = (ranges: readonly Range[]) => ranges.map((range) => bytesToHex(hasherOf(leaves)(range)))

  it.each([
    [0, 1, []],
    [
      0,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('proves leaf %i of %i by the published path', (index, size, published) => {
    expect(hexOf(computeInclusionRanges(index, size))).toEqual(published)
    expect(computeNewLeafProofs(EMPTY_FRONTIER, leaves.slice(0, size))[index]?.map(bytesToHex)).toEqual(
      published,
    )
  })

  it.each([
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ])('proves that %i leaves begin %i by the published nodes', (first, second, published) => {
    expect(hexOf(computeConsistencyRanges(first, second))).toEqual(published)
  })
})

// "Subtree Test Vectors" of draft-ietf-plants-merkle-tree-certs, from transparency-dev/merkle@417fb0c
// testonly/vectors_test.go: digests over all subtrees of up to 130 leaves, whose bytes are 00, 01, 02 …
describe('the published subtrees of 130 leaves', () => {
  const leaves = Array.from({ length: 130 }, (_, value) => hashLeaf(Uint8Array.of(value)))
  const hashOf = hasherOf(leaves)

  function* subtrees(): Generator<Range> {
    for (let end = 0; end <= leaves.length; end++) {
      for (let start = 0; start <= end; start++) {
        if (start % (end - start > 1 ? 2 * splitOf(end - start) : 1) === 0) yield { start, end }
      }
    }
  }

  it('have the published hashes when joined from perfect ones', () => {
    const sum = createHash('sha256')
    for (const range of subtrees()) {
      const hash = range.start === range.end ? EMPTY_ROOT : joinHashes(splitPerfectRanges(range).map(hashOf))
      sum.update(`[${range.start}, ${range.end}) ${bytesToHex(hash)}\n`)
    }
    expect(sum.digest('hex')).toBe('b82806ad4265bb151c1119c0f4db437bb4d1a1f887b3a7fba1cd4ebf552e3e81')
  })

  it('have the published inclusion proofs', () => {
    const sum = createHash('sha256')
    for (const { start, end } of subtrees()) {
      for (let index = start; index < end; index++) {
        const proof = computeInclusionRanges(index - start, end - start).map((range) =>
          bytesToHex(hashOf({ start: start + range.start, end: start + range.end })),
        )
        sum.update(`${[`${index} [${start}, ${end})`, ...proof].join(' ')}\n`)
      }
    }
    expect(sum.digest('hex')).toBe('ac2a8f989e44d99e399db448050ff5f19757df53cfb716aa81015d3955d8163f')
  })
})

const leaves = Array.from({ length: 512 }, (_, index) => hashLeaf(Uint8Array.of(index >> 8, index)))
const hashOf = hasherOf(leaves)

describe('in every tree of up to 512 leaves', () => {
  it('inclusion is proved by the ranges of the RFC', () => {
    const wrong: string[] = []
    for (let size = 1; size <= 512; size++) {
      for (let index = 0; index < size; index++) {
        const want = shown(path(index, { start: 0, end: size }))
        if (shown(computeInclusionRanges(index, size)) !== want) wrong.push(`${index} of ${size}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('consistency is proved by the ranges of the RFC', () => {
    const wrong: string[] = []
    for (let second = 1; second <= 512; second++) {
      for (let first = 1; first <= second; first++) {
        const want = shown(subproof(first, { start: 0, end: second }, true))
        if (shown(computeConsistencyRanges(first, second)) !== want) wrong.push(`${first} of ${second}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('the ranges of proofs are joined from perfect subtrees', () => {
    const ranges = new Map<string, Range>()
    for (let size = 1; size <= 512; size++) {
      for (const range of [...computeInclusionRanges(0, size), ...computeInclusionRanges(size - 1, size)]) {
        ranges.set(shown([range]), range)
      }
    }
    for (const range of ranges.values()) {
      const parts = splitPerfectRanges(range)
      for (const { start, end } of parts)
        expect([Math.log2(end - start) % 1, start % (end - start)]).toEqual([0, 0])
      expect(shown(parts).replace(/-(\d+) \1(?=-)/g, '')).toBe(shown([range]))
      expect(bytesToHex(joinHashes(parts.map(hashOf)))).toBe(bytesToHex(hashOf(range)))
    }
  })
})

describe('newcomers', { timeout: 30_000 }, () => {
  /** Places at which their proofs differ from the RFC's. */
  function wrongAfter(before: number, size: number): string[] {
    const frontier = { size: before, hashes: splitPerfectRanges({ start: 0, end: before }).map(hashOf) }
    const proofs = computeNewLeafProofs(frontier, leaves.slice(before, size))
    const wrong =
      proofs.length === size - before ? [] : [`${size - before} after ${before}: ${proofs.length}`]
    for (const [offset, proof] of proofs.entries()) {
      const want = computeInclusionRanges(before + offset, size).map(hashOf)
      const fits =
        proof.length === want.length &&
        want.every((hash, at) => Buffer.compare(hash, proof[at] as Uint8Array) === 0)
      if (!fits) wrong.push(`${before + offset} of ${size} after ${before}`)
    }
    return wrong
  }

  it('are proved for every split of every tree of up to 96 leaves', () => {
    const wrong: string[] = []
    for (let size = 0; size <= 96; size++) {
      for (let before = 0; before <= size; before++) wrong.push(...wrongAfter(before, size))
    }
    expect(wrong).toEqual([])
  })

  it('are proved after every tree of up to 512 leaves', () => {
    const wrong: string[] = []
    for (let before = 0; before <= 512; before++) {
      for (const count of [1, 2, 3, 17])
        if (before + count <= 512) wrong.push(...wrongAfter(before, before + count))
    }
    expect(wrong).toEqual([])
  })

  it('are proved in batches of 256', () => {
    const wrong: string[] = []
    for (const before of [0, 1, 2, 3, 85, 127, 128, 129, 170, 255, 256])
      wrong.push(...wrongAfter(before, before + 256))
    expect(wrong).toEqual([])
  })

  it('need a frontier that fits its size', () => {
    const [one] = leaves as [Uint8Array]
    expect(() => computeNewLeafProofs({ size: 3, hashes: [one] }, [one])).toThrow(RangeError)
    expect(() => computeNewLeafProofs({ size: 2 ** 53 - 1, hashes: Array(53).fill(one) }, [one])).toThrow(
      RangeError,
    )
    expect(computeNewLeafProofs({ size: 1, hashes: [one] }, [])).toEqual([])
  })
})

describe('a proof that cannot be asked for', () => {
  it.each([
    [0, 0],
    [5, 5],
    [-1, 5],
    [0.5, 5],
    [Number.NaN, 5],
    [0, 2 ** 53],
    [0, Number.POSITIVE_INFINITY],
  ])('is that of leaf %d of %d', (index, size) => {
    expect(() => computeInclusionRanges(index, size)).toThrow(`A tree of ${size} leaves has no leaf ${index}`)
  })

  it.each([
    [2, 1],
    [-1, 1],
    [0.5, 1],
    [1, 2 ** 53],
    [1, Number.NaN],
  ])('is that %d leaves begin %d', (first, second) => {
    expect(() => computeConsistencyRanges(first, second)).toThrow(RangeError)
  })

  it.each([
    [2, 1],
    [1, 3],
    [2, 5],
    [-1, 0],
    [0, 0.5],
    [0, 2 ** 53],
  ])('is from the leaves %d to %d, which are no subtree', (start, end) => {
    expect(() => splitPerfectRanges({ start, end })).toThrow(RangeError)
  })
})

it('needs no node to prove that a tree begins with itself or with nothing', () => {
  expect([
    computeConsistencyRanges(0, 0),
    computeConsistencyRanges(0, 7),
    computeConsistencyRanges(7, 7),
  ]).toEqual([[], [], []])
})

it('counts exactly up to 53 bits', () => {
  const size = 2 ** 53 - 1
  const whole = { start: 0, end: size }
  for (const index of [0, 1, 2 ** 31, 2 ** 32 + 1, 2 ** 52 - 1, 2 ** 52, size - 1]) {
    expect(shown(computeInclusionRanges(index, size))).toBe(shown(path(index, whole)))
    expect(shown(computeConsistencyRanges(index + 1, size))).toBe(shown(subproof(index + 1, whole, true)))
  }
  expect(splitPerfectRanges(whole).map(({ start, end }) => end - start)).toEqual(
    Array.from({ length: 53 }, (_, height) => 2 ** (52 - height)),
  )
})
