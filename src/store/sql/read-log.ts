import { type Kysely, sql } from 'kysely'
import { toBase64 } from '../../domain/encoding/base64.ts'
import type { BatchRow } from '../../domain/log/audit/rows.ts'
import { joinHashes } from '../../domain/log/merkle.ts'
import { computeInclusionRanges, type Range, splitPerfectRanges } from '../../domain/log/merkle-proof.ts'
import type { Batch, Evidence } from '../log-reader.ts'
import { isAmong } from './bulk.ts'
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

/** What proves a record; null when there is none. */
export async function readEvidence(db: Kysely<Tables>, index: number): Promise<Evidence | null> {
  return (await readEvidences(db, [index])).get(index) ?? null
}

/**
 * What proves records, by their place: their leaves, the batches that brought them, and the paths between the two, which
 * share what they have in common. As many questions for many records as for one.
 */
export async function readEvidences(
  db: Kysely<Tables>,
  indices: readonly number[],
): Promise<Map<number, Evidence>> {
  if (indices.length === 0) return new Map()
  const records = await db
    .selectFrom('records')
    .select(['leaf_index', 'leaf'])
    .where(isAmong(db, 'leaf_index', indices))
    .execute()
  const batches = await readBatchesOf(db, indices)
  const found = records.map(({ leaf_index: index, leaf }) => {
    const batch = batches.find(({ size }) => size > index)
    if (batch === undefined) throw new Error(`the log lacks the batch of the record ${index}`)
    return { index, leaf, batch, ranges: computeInclusionRanges(index, batch.size) }
  })
  const hashes = await readHashes(
    db,
    found.flatMap(({ ranges }) => ranges),
  )
  const proof = hashes.map(toBase64)
  return new Map(
    found.map(({ index, leaf, batch, ranges }) => {
      return [index, { index, leaf, proof: proof.splice(0, ranges.length), batch }]
    }),
  )
}

/** The batches that brought some records, by size. */
async function readBatchesOf(db: Kysely<Tables>, indices: readonly number[]): Promise<Batch[]> {
  const rows = await db
    .selectFrom('batches')
    .selectAll()
    .where('size', 'in', (eb) =>
      eb
        .selectFrom('records')
        .select(sql<number>`(select min(size) from batches where size > records.leaf_index)`.as('size'))
        .where(isAmong(db, 'records.leaf_index', indices)),
    )
    .orderBy('size')
    .execute()
  return rows.map(toBatch)
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
