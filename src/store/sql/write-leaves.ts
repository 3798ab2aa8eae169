import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Transaction } from 'kysely'
import { toBase64 } from '../../domain/encoding/base64.ts'
import type { NodeRow } from '../../domain/log/audit/rows.ts'
import { type NewLeaf, serializeLeaf } from '../../domain/log/leaf.ts'
import { computeRoot, grow, hashLeaf } from '../../domain/log/merkle.ts'
import { computeNewLeafProofs } from '../../domain/log/merkle-proof.ts'
import type { Evidence, SigningKeys } from '../store.ts'
import { insertRows } from './bulk.ts'
import { type Head, moveHead } from './head.ts'
import type { Tables } from './tables.ts'

/** Every how many levels of the tree a hash is kept: proofs then read at most 255 hashes a level. */
export const STORED_LEVELS = 8

/**
 * Appends leaves to the log and moves the head, all of it or none with the transaction around it.
 *
 * @param head as the transaction locked it
 * @param at moment of the newest leaf, not before the head's
 */
export async function writeLeaves(
  db: Transaction<Tables>,
  head: Head,
  leaves: readonly NewLeaf[],
  { log, receipt }: SigningKeys,
  at: string,
): Promise<Evidence[]> {
  if (leaves.length === 0) return []
  const texts = leaves.map(serializeLeaf)
  const hashes = texts.map((text) => hashLeaf(utf8ToBytes(text)))
  const first = head.frontier.size
  const nodes: NodeRow[] = []
  const frontier = grow(head.frontier, hashes, (level, position, hash) => {
    if (level % STORED_LEVELS === 0) nodes.push({ level, position, hash: toBase64(hash) })
  })
  const batch = {
    size: frontier.size,
    root: toBase64(computeRoot(frontier)),
    at,
    logKey: log,
    receiptKey: receipt,
  }

  const records = leaves.map(({ id }, offset) => ({
    leaf_index: first + offset,
    id,
    leaf: texts[offset] as string,
    hash: toBase64(hashes[offset] as Uint8Array),
  }))
  await insertRows(db, 'records', ['leaf_index', 'id', 'leaf', 'hash'], records)
  await insertRows(db, 'nodes', ['level', 'position', 'hash'], nodes)
  await db
    .insertInto('batches')
    .values({ size: batch.size, first, root: batch.root, at, log_key: log, receipt_key: receipt })
    .execute()
  await moveHead(db, { frontier, at })

  const proofs = computeNewLeafProofs(head.frontier, hashes)
  return texts.map((leaf, offset) => ({
    index: first + offset,
    leaf,
    proof: (proofs[offset] as Uint8Array[]).map(toBase64),
    batch,
  }))
}
