import type { Kysely } from 'kysely'
import { toBase64 } from '../../domain/encoding/base64.ts'
import type { BatchRow } from '../../domain/log/audit/rows.ts'
import { joinHashes } from '../../domain/log/merkle.ts'
import { computeInclusionRanges, type Range, splitPerfectRanges } from '../../domain/log/merkle-proof.ts'
import type { Batch, Evidence } from '../log-reader.ts'
import { readSubtreeHashes } from './subtree-hashes.ts'
import type { Tables } from './tables.ts'

/** The newest batch; null while the log is empty. */
export async function readHead(db: Kysely<Tables>): Promise<Batch | null> {
  const row = await db.selectFrom('batches').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : toBatch(row)
}

/** The first batch whose tree holds so many leaves. */
export async function readBatch(db: Kysely<Tables>, size: number): Promise<Batch | null> {
  const row = await db
    .selectFrom('batches')
    .selectAll()
    .where('size', '>=', size)
    .orderBy('size')
    .limit(1)
    .executeTakeFirst()
  return row === undefined ? null : toBatch(row)
}

/** What proves a record: its leaf, the batch that brought it, and the path between the two. */
export async function readEvidence(db: Kysely<Tables>, index: number): Promise<Evidence | null> {
  const record = await db
    .selectFrom('records')
    .select('leaf')
    .where('leaf_index', '=', index)
    .executeTakeFirst()
  const batch = record && (await readBatch(db, index + 1))
  if (!batch) return null
  const hashes = await readHashes(db, computeInclusionRanges(index, batch.size))
  return { index, leaf: record.leaf, proof: hashes.map(toBase64), batch }
}

/** Hashes of ranges as they occur in proofs. */
export async function readHashes(db: Kysely<Tables>, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const parts = ranges.map(splitPerfectRanges)
  const hashes = await readSubtreeHashes(db, parts.flat())
  return parts.map(({ length }) => joinHashes(hashes.splice(0, length)))
}

/** A batch from its row. */
export function toBatch({ size, root, at, log_key, receipt_key }: BatchRow): Batch {
  return { size, root, at, logKey: log_key, receiptKey: receipt_key }
}
