import { utf8ToBytes } from '@noble/hashes/utils.js'
import { toBase64 } from '../../domain/encoding/base64.ts'
import type { BatchRow, NodeRow, RecordRow } from '../../domain/log/audit/rows.ts'
import { type NewLeaf, serializeLeaf } from '../../domain/log/leaf.ts'
import { computeRoot, grow, hashLeaf } from '../../domain/log/merkle.ts'
import { computeNewLeafProofs } from '../../domain/log/merkle-proof.ts'
import type { Evidence, SigningKeys } from '../store.ts'
import type { Head } from './head.ts'

/** Every how many levels of the tree a hash is kept: proofs then read at most 255 hashes a level. */
export const STORED_LEVELS = 8

/** The rows by which leaves make the log longer, and what proves each of them. */
export interface Growth {
  records: RecordRow[]
  nodes: NodeRow[]
  batch: BatchRow
  head: Head
  evidence: Evidence[]
}

/**
 * Works out how the log grows by leaves, of which there must be one at least.
 *
 * @param at moment of the newest leaf, not before the head's
 */
export function growLog(
  { frontier: before }: Head,
  leaves: readonly NewLeaf[],
  { log: log_key, receipt: receipt_key }: SigningKeys,
  at: string,
): Growth {
  const texts = leaves.map(serializeLeaf)
  const hashes = texts.map((text) => hashLeaf(utf8ToBytes(text)))
  const first = before.size
  const nodes: NodeRow[] = []
  const frontier = grow(before, hashes, (level, position, hash) => {
    if (level % STORED_LEVELS === 0) nodes.push({ level, position, hash: toBase64(hash) })
  })
  const { size } = frontier
  const root = toBase64(computeRoot(frontier))
  const batch = { size, root, at, logKey: log_key, receiptKey: receipt_key }
  const proofs = computeNewLeafProofs(before, hashes)
  const write = writeOnce()
  return {
    records: leaves.map(({ id }, offset) => ({
      leaf_index: first + offset,
      id,
      leaf: texts[offset] as string,
      hash: write(hashes[offset] as Uint8Array),
    })),
    nodes,
    batch: { size, first, root, at, log_key, receipt_key },
    head: { frontier, at },
    evidence: texts.map((leaf, offset) => ({
      index: first + offset,
      leaf,
      proof: (proofs[offset] as Uint8Array[]).map(write),
      batch,
    })),
  }
}

/** Writes hashes in base64; most of them stand in many proofs of a batch. */
function writeOnce(): (hash: Uint8Array) => string {
  const written = new Map<Uint8Array, string>()
  return (hash) => {
    const known = written.get(hash)
    if (known !== undefined) return known
    const text = toBase64(hash)
    written.set(hash, text)
    return text
  }
}
