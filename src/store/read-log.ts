import type { Kysely } from 'kysely'
import { fromBase64, toBase64 } from '../domain/base64.ts'
import { EMPTY_FRONTIER, grow, joinHashes, rootOf } from '../domain/merkle.ts'
import { inclusionRanges, perfectRanges, type Range } from '../domain/merkle-proof.ts'
import type { Batch, Evidence } from './log-reader.ts'
import type { BatchRow, Tables } from './tables.ts'
import { KEPT_LEVELS } from './write-leaves.ts'

/** The newest batch; null while the log is empty. */
export async function readHead(db: Kysely<Tables>): Promise<Batch | null> {
  const row = await db.selectFrom('batches').selectAll().orderBy('size', 'desc').limit(1).executeTakeFirst()
  return row === undefined ? null : batchOfRow(row)
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
  return row === undefined ? null : batchOfRow(row)
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
  const hashes = await readHashes(db, inclusionRanges(index, batch.size))
  return { index, leaf: record.leaf, proof: hashes.map(toBase64), batch }
}

/** Hashes of ranges as they occur in proofs. */
export async function readHashes(db: Kysely<Tables>, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const hashes: Uint8Array[] = []
  for (const range of ranges) {
    const parts: Uint8Array[] = []
    for (const part of perfectRanges(range)) parts.push(await readSubtree(db, part))
    hashes.push(joinHashes(parts))
  }
  return hashes
}

/** Root of a perfect subtree, from the nearest hashes below it that are kept. */
async function readSubtree(db: Kysely<Tables>, { start, end }: Range): Promise<Uint8Array> {
  const level = Math.log2(end - start)
  const kept = level - (level % KEPT_LEVELS)
  const width = 2 ** kept
  const rows =
    kept === 0
      ? await db
          .selectFrom('records')
          .select('hash')
          .where('leaf_index', '>=', start)
          .where('leaf_index', '<', end)
          .orderBy('leaf_index')
          .execute()
      : await db
          .selectFrom('nodes')
          .select('hash')
          .where('level', '=', kept)
          .where('position', '>=', start / width)
          .where('position', '<', end / width)
          .orderBy('position')
          .execute()
  if (rows.length !== (end - start) / width) {
    throw new Error(`the log lacks hashes of the leaves ${start} to ${end}`)
  }
  // Subtrees of one width, under which the tree goes on as it does over leaves.
  return rootOf(
    grow(
      EMPTY_FRONTIER,
      rows.map(({ hash }) => fromBase64(hash)),
    ),
  )
}

function batchOfRow({ size, root, at, log_key, receipt_key }: BatchRow): Batch {
  return { size, root, at, logKey: log_key, receiptKey: receipt_key }
}
