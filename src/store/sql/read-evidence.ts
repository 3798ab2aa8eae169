import { type Kysely, sql } from 'kysely'
import { toBase64 } from '../../domain/encoding/base64.ts'
import { computeInclusionRanges } from '../../domain/log/merkle-proof.ts'
import type { Evidence } from '../log-reader.ts'
import { readHashes, toBatch } from './read-log.ts'
import type { Tables } from './tables.ts'

/** Records that one question is about. */
const PAGE = 256

/** What proves records: of all that stand together by three questions. */
export async function readManyEvidence(db: Kysely<Tables>, indexes: readonly number[]): Promise<Evidence[]> {
  const found: Evidence[] = []
  for (let done = 0; done < indexes.length; done += PAGE) {
    found.push(...(await readPage(db, indexes.slice(done, done + PAGE))))
  }
  return found
}

async function readPage(db: Kysely<Tables>, indexes: readonly number[]): Promise<Evidence[]> {
  const records = await db
    .selectFrom('records')
    .select(['leaf_index', 'leaf'])
    // The first batch that holds a record is the one whose tree its receipt names.
    .select(sql<number | null>`(select min(size) from batches where size > leaf_index)`.as('size'))
    .where('leaf_index', 'in', indexes)
    .execute()
  const sizes = [...new Set(records.flatMap(({ size }) => size ?? []))]
  if (sizes.length === 0) return []
  const rows = await db.selectFrom('batches').selectAll().where('size', 'in', sizes).execute()
  const batches = new Map(rows.map((row) => [row.size, toBatch(row)]))
  const known = new Map(records.map((record) => [record.leaf_index, record]))
  const proved = indexes.flatMap((index) => {
    const record = known.get(index)
    const batch = batches.get(record?.size ?? 0)
    if (record === undefined || batch === undefined) return []
    return [{ index, leaf: record.leaf, batch, ranges: computeInclusionRanges(index, batch.size) }]
  })
  const hashes = await readHashes(
    db,
    proved.flatMap(({ ranges }) => ranges),
  )
  return proved.map(({ index, leaf, batch, ranges }) => ({
    index,
    leaf,
    proof: hashes.splice(0, ranges.length).map(toBase64),
    batch,
  }))
}
