import { createHash } from 'node:crypto'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { describe, expect, it } from 'vitest'
import { toBase64 } from '../encoding/base64.ts'
import { computeRoot, EMPTY_FRONTIER, EMPTY_ROOT, grow, hashLeaf, hashNode, joinHashes } from './merkle.ts'

// The reference implementation of RFC 6962: google/certificate-transparency@0fe5116
// cpp/merkletree/merkle_tree_test.cc, the same in transparency-dev/merkle@417fb0c testonly/constants.go.
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const LEAF_HASHES = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
  '07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7',
  'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  '4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658',
  'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
  '46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1',
]
const leaves = LEAVES.map((hex) => hashLeaf(hexToBytes(hex)))

describe('the published tree of eight leaves', () => {
  it('has the published leaf hashes', () => {
    expect(leaves.map(bytesToHex)).toEqual(LEAF_HASHES)
  })

  it.each([...ROOTS.entries()])('has the published root at size %i', (size, root) => {
    expect(bytesToHex(computeRoot(grow(EMPTY_FRONTIER, leaves.slice(0, size))))).toBe(root)
  })

  it('hands out the published subtrees as they become complete', () => {
    const told: string[] = []
    grow(EMPTY_FRONTIER, leaves, (level, position, hash) => {
      told.push(`${level} ${position} ${bytesToHex(hash).slice(0, 8)}`)
    })
    expect(told).toEqual([
      '1 0 fac54203',
      '1 1 5f083f0a',
      '2 0 d37ee418',
      '1 2 0ebc5d34',
      '1 3 ca854ea1',
      '2 1 6b47aaf2',
      '3 0 5dc9da79',
    ])
  })
})

// golang/mod@fe2ec04 sumdb/tlog/note_test.go
it('hashes a record as the checksum database of Go does', () => {
  expect(toBase64(hashLeaf(utf8ToBytes('hello world')))).toBe('TszzRgjTG6xce+z2AG31kAXYKBgQVtCSCE40HmuwBb0=')
})

it('lets no node pass for a leaf', () => {
  const [left, right] = [hashLeaf(utf8ToBytes('a')), hashLeaf(utf8ToBytes('b'))]
  expect(hashNode(left, right)).not.toEqual(hashLeaf(new Uint8Array([...left, ...right])))
})

/** Merkle tree hash in the words of RFC 9162 §2.1.1, with another SHA-256. */
function treeHash(list: readonly Uint8Array[]): Uint8Array {
  const sha256 = (...parts: Uint8Array[]) =>
    new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest())
  const [first] = list
  if (!first) return sha256()
  if (list.length === 1) return first
  let k = 1
  while (k * 2 < list.length) k *= 2
  return sha256(Uint8Array.of(1), treeHash(list.slice(0, k)), treeHash(list.slice(k)))
}

describe('a tree that grows', () => {
  const many = Array.from({ length: 512 }, (_, index) => hashLeaf(utf8ToBytes(`leaf ${index}`)))

  it('has the root of the RFC at every size up to 512', () => {
    let tree = EMPTY_FRONTIER
    const wrong: number[] = []
    for (let size = 0; size <= many.length; size++) {
      if (Buffer.compare(computeRoot(tree), treeHash(many.slice(0, size))) !== 0) wrong.push(size)
      tree = grow(tree, many.slice(size, size + 1))
    }
    expect(wrong).toEqual([])
  })

  it.each([0, 1, 2, 3, 7, 8, 100, 255, 256, 511, 512])(
    'is the same however its 512 leaves arrive: %i first',
    (cut) => {
      const tree = grow(grow(EMPTY_FRONTIER, many.slice(0, cut)), many.slice(cut))
      expect(tree).toEqual(grow(EMPTY_FRONTIER, many))
      expect(tree.hashes).toHaveLength(1)
    },
  )

  it('hands out each complete subtree once, at its place', () => {
    const told = new Map<string, Uint8Array>()
    let tree = EMPTY_FRONTIER
    for (let at = 0; at < 500; at += 37) {
      tree = grow(tree, many.slice(at, Math.min(at + 37, 500)), (level, position, hash) => {
        expect(told.has(`${level} ${position}`)).toBe(false)
        told.set(`${level} ${position}`, hash)
      })
    }
    for (let level = 1; 2 ** level <= 500; level++) {
      for (let position = 0; (position + 1) * 2 ** level <= 500; position++) {
        const list = many.slice(position * 2 ** level, (position + 1) * 2 ** level)
        expect(told.get(`${level} ${position}`)).toEqual(treeHash(list))
        told.delete(`${level} ${position}`)
      }
    }
    expect([...told.keys()]).toEqual([])
  })

  it('leaves the frontier it grew from as it was', () => {
    const before = grow(EMPTY_FRONTIER, many.slice(0, 3))
    const copy = structuredClone(before)
    grow(before, many.slice(3, 8))
    expect(before).toEqual(copy)
  })

  it('counts exactly beyond 32 and up to 53 bits', () => {
    for (const size of [2 ** 31 - 1, 2 ** 32 - 1, 2 ** 32 + 1, 2 ** 53 - 2]) {
      const bits = [...size.toString(2)].filter((bit) => bit === '1').length
      const before = { size, hashes: many.slice(0, bits) }
      let [place, joined] = [size, many[511] as Uint8Array]
      const hashes = [...before.hashes]
      for (; place % 2 === 1; place = (place - 1) / 2) joined = hashNode(hashes.pop() as Uint8Array, joined)
      expect(grow(before, many.slice(511))).toEqual({ size: size + 1, hashes: [...hashes, joined] })
    }
  })
})

describe('a frontier that cannot be', () => {
  const [one] = leaves as [Uint8Array]

  it.each([
    ['has fewer subtrees than its size', { size: 3, hashes: [one] }],
    ['has more subtrees than its size', { size: 4, hashes: [one, one] }],
    ['has a subtree of no leaves', { size: 0, hashes: [one] }],
    ['has part of a leaf', { size: 0.5, hashes: [one] }],
    ['has fewer leaves than none', { size: -1, hashes: [one] }],
    ['is larger than can be counted', { size: 2 ** 53, hashes: [one] }],
  ])('is refused because it %s', (_, frontier) => {
    expect(() => grow(frontier, [one])).toThrow(RangeError)
    expect(() => computeRoot(frontier)).toThrow(RangeError)
  })

  it('is refused when it would grow beyond what can be counted', () => {
    const full = { size: 2 ** 53 - 1, hashes: Array.from({ length: 53 }, () => one) }
    expect(computeRoot(full)).toEqual(joinHashes(full.hashes))
    expect(() => grow(full, [one])).toThrow('A tree of 9007199254740991 + 1 leaves')
  })
})

it('joins nothing to no hash', () => {
  expect(() => joinHashes([])).toThrow(RangeError)
  expect(joinHashes([EMPTY_ROOT])).toBe(EMPTY_ROOT)
})
