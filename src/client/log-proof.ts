import { utf8ToBytes } from '@noble/hashes/utils.js'
import { importJWK, type JWK } from 'jose'
import { fromBase64, fromBase64Url, toBase64 } from '../domain/encoding/base64.ts'
import {
  type Checkpoint,
  computeKeyId,
  type NoteSignature,
  parseCheckpoint,
} from '../domain/log/checkpoint.ts'
import type { PublishedKey, PublishedKeys } from '../domain/log/keys.ts'
import { hashLeaf } from '../domain/log/merkle.ts'
import { computeRootFromInclusion, isConsistent } from '../domain/log/merkle-verify.ts'
import type { TlogProof } from '../domain/log/tlog-proof.ts'

/** The tree that a note states, signed or not; null for what is no checkpoint. */
export function tryParseCheckpoint(note: string): Checkpoint | null {
  try {
    return parseCheckpoint(note).checkpoint
  } catch {
    return null
  }
}

/** Whether the path of a receipt leads from its record to the root of a tree. */
export function isIncluded(
  { leaf, index, proof }: TlogProof & { leaf: string },
  { size, root }: Checkpoint,
): boolean {
  try {
    const path = { index, size, leafHash: hashLeaf(utf8ToBytes(leaf)), proof: proof.map(fromBase64) }
    const found = computeRootFromInclusion(path)
    return found !== null && toBase64(found) === toBase64(root)
  } catch {
    return false
  }
}

/** Whether the tree of one checkpoint is the beginning of another's. */
export function isBeginning(first: Checkpoint, second: Checkpoint, proof: readonly string[]): boolean {
  try {
    return isConsistent({
      first: first.size,
      firstRoot: first.root,
      second: second.size,
      secondRoot: second.root,
      proof: proof.map(fromBase64),
    })
  } catch {
    return false
  }
}

/** Whether one of the log's keys signed a note under the log's own name. */
export async function isNoteSigned(note: string, { keys, log }: PublishedKeys): Promise<boolean> {
  try {
    const { checkpoint, body, signatures } = parseCheckpoint(note)
    if (checkpoint.origin !== log.origin) return false
    const own = signatures.filter(({ name }) => name === log.origin)
    for (const key of keys.filter(({ purpose }) => purpose === 'log')) {
      if (await isSignedBy(key, log.origin, body, own)) return true
    }
    return false
  } catch {
    return false
  }
}

async function isSignedBy(
  jwk: PublishedKey,
  origin: string,
  body: string,
  signatures: NoteSignature[],
): Promise<boolean> {
  try {
    const id = toBase64(computeKeyId(origin, fromBase64Url(jwk.x)))
    const own = signatures.find(({ keyId }) => toBase64(keyId) === id)
    if (own === undefined) return false
    const key = (await importJWK(jwk as JWK, 'EdDSA')) as CryptoKey
    const [signature, text] = [own.signature, utf8ToBytes(body)].map((bytes) => bytes as BufferSource)
    return await crypto.subtle.verify('Ed25519', key, signature as BufferSource, text as BufferSource)
  } catch {
    // One key that cannot be read says nothing of the others.
    return false
  }
}
