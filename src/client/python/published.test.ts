import { createPublicKey, verify } from 'node:crypto'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import { describe, expect, test } from 'vitest'
import { toBase64Url } from '../../domain/encoding/base64.ts'
import { parseNote, parseVerifierKey } from '../../domain/log/checkpoint.ts'
import { computeRootFromInclusion, isConsistent } from '../../domain/log/merkle-verify.ts'
import { python, runPython } from './fixture.ts'

// google/certificate-transparency@0fe5116 cpp/merkletree/merkle_tree_test.cc: roots of the first 1 to 8 leaves, and
// nodes of the published paths and proofs.
const ROOTS = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const LEAF = {
  0: '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  1: '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
  2: '0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7',
  5: '4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658',
}
const NODE = {
  '2-4': '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
  '4-5': 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
  '4-6': '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
  '6-8': 'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
  '4-8': '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
}
const root = (size: number) => ROOTS[size - 1] as string

/** Place, size, hash of the record, path. */
const PATHS: [number, number, string, string[]][] = [
  [0, 1, LEAF[0], []],
  [0, 8, LEAF[0], [LEAF[1], NODE['2-4'], NODE['4-8']]],
  [5, 8, LEAF[5], [NODE['4-5'], NODE['6-8'], root(4)]],
  [2, 3, LEAF[2], [root(2)]],
  [1, 5, LEAF[1], [LEAF[0], NODE['2-4'], NODE['4-5']]],
]
/** Sizes of the older and the newer tree, proof. */
const PROOFS: [number, number, string[]][] = [
  [1, 1, []],
  [1, 8, [LEAF[1], NODE['2-4'], NODE['4-8']]],
  [6, 8, [NODE['4-6'], NODE['6-8'], root(4)]],
  [2, 5, [NODE['2-4'], NODE['4-5']]],
]

// C2SP/C2SP@5ba5ee8 signed-note.md and golang/mod@fe2ec04 sumdb/note/note_test.go
const NOTES = [
  {
    key: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    note: 'This is an example message.\n\n— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n',
  },
  {
    key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    note: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n",
  },
]

const flip = (hex: string) => (hex.startsWith('0') ? `1${hex.slice(1)}` : `0${hex.slice(1)}`)

/** Everything that is published, and the same with one thing spoiled; `holds` says which is which. */
const inclusions = PATHS.flatMap(([index, size, leaf, path]) => [
  { index, size, leaf, path, root: root(size), holds: true },
  { index, size, leaf: flip(leaf), path, root: root(size), holds: false },
  { index, size, leaf, path: [...path, root(1)], root: root(size), holds: false },
  { index: index + 1, size, leaf, path, root: root(size), holds: false },
  ...path.map((_, at) => ({
    ...{ index, size, leaf, path: path.map((one, place) => (place === at ? flip(one) : one)) },
    ...{ root: root(size), holds: false },
  })),
])
const consistencies = PROOFS.flatMap(([first, second, proof]) => [
  { first, second, proof, older: root(first), newer: root(second), holds: true },
  { first, second, proof, older: flip(root(first)), newer: root(second), holds: false },
  { first, second, proof, older: root(first), newer: flip(root(second)), holds: false },
  { first, second, proof: [...proof, root(1)], older: root(first), newer: root(second), holds: false },
  ...proof.map((_, at) => ({
    ...{ first, second, proof: proof.toSpliced(at, 1), older: root(first), newer: root(second) },
    holds: false,
  })),
])
const notes = NOTES.flatMap(({ key, note }, at) => [
  { key, note, holds: true },
  { key, note: note.replace('u', 'v'), holds: false },
  { key: NOTES[1 - at]?.key as string, note, holds: false },
])

/** What Python finds of each, by the functions of the verifier. */
const PROGRAM = `
import json, sys, tlog
def holds(judge):
    try: return judge() is not False
    except tlog.Refused: return False
given, b = json.load(sys.stdin), bytes.fromhex
many = lambda hashes: [b(one) for one in hashes]
print(json.dumps({
    "inclusions": [holds(lambda: tlog.root_of_inclusion(c["index"], c["size"], b(c["leaf"]), many(c["path"])) == b(c["root"])) for c in given["inclusions"]],
    "consistencies": [holds(lambda: tlog.check_consistency(c["first"], b(c["older"]), c["second"], b(c["newer"]), many(c["proof"]))) for c in given["consistencies"]],
    "notes": [holds(lambda: tlog.open_note(c["note"], [c["key"]])) for c in given["notes"]],
}))`

/** Whether a note is signed by the key, as the parts of this code say it. */
function isSigned({ key, note }: { key: string; note: string }): boolean {
  const { name, keyId, publicKey } = parseVerifierKey(key)
  const { body, signatures } = parseNote(note)
  const own = signatures.find((one) => one.name === name && bytesToHex(one.keyId) === bytesToHex(keyId))
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(publicKey) }
  return (
    own !== undefined &&
    verify(null, Buffer.from(body), createPublicKey({ key: jwk, format: 'jwk' }), own.signature)
  )
}

describe('what others published is judged as they did, and what was spoiled is refused', () => {
  const expected = Object.entries({ inclusions, consistencies, notes }).map(([kind, cases]) => [
    kind,
    cases.map(({ holds }) => holds),
  ])

  test('here', () => {
    const bytes = (hashes: string[]) => hashes.map(hexToBytes)
    const reached = inclusions.map(({ index, size, leaf, path }) =>
      computeRootFromInclusion({ index, size, leafHash: hexToBytes(leaf), proof: bytes(path) }),
    )
    const found = {
      inclusions: inclusions.map(({ root }, at) => {
        const computed = reached[at]
        return computed != null && bytesToHex(computed) === root
      }),
      consistencies: consistencies.map(({ first, second, proof, older, newer }) =>
        isConsistent({
          ...{ first, firstRoot: hexToBytes(older), second, secondRoot: hexToBytes(newer) },
          proof: bytes(proof),
        }),
      ),
      notes: notes.map(isSigned),
    }
    expect(found).toEqual(Object.fromEntries(expected))
  })

  test.skipIf(python === undefined)('in Python', () => {
    const { said } = runPython(['-c', PROGRAM], JSON.stringify({ inclusions, consistencies, notes }))
    expect(JSON.parse(said)).toEqual(Object.fromEntries(expected))
  })
})
