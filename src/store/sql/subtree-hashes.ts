import { type Kysely, type SqlBool, sql } from 'kysely'
import { fromBase64 } from '../../domain/encoding/base64.ts'
import { computeRoot, EMPTY_FRONTIER, grow } from '../../domain/log/merkle.ts'
import type { Range } from '../../domain/log/merkle-proof.ts'
import type { Tables } from './tables.ts'
import { STORED_LEVELS } from './write-leaves.ts'

/** Reads the roots of perfect subtrees, all from one question to each of the two tables that keep hashes. */
export async function readSubtreeHashes(db: Kysely<Tables>, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const wanted = ranges.map(computeNeeded)
  const kept = await readStoredHashes(db, wanted)
  return wanted.map(({ level, first, count }) => {
    const hashes = Array.from({ length: count }, (_, offset) => {
      const hash = kept.get(`${level} ${first + offset}`)
      if (hash === undefined) throw new Error(`the log lacks the hash ${first + offset} of level ${level}`)
      return fromBase64(hash)
    })
    // Subtrees of one width, over which the tree goes on as it does over leaves.
    return computeRoot(grow(EMPTY_FRONTIER, hashes))
  })
}

/** The hashes next below a subtree that are kept: leaves are level 0. */
interface Needed {
  level: number
  first: number
  count: number
}

function computeNeeded({ start, end }: Range): Needed {
  const height = Math.log2(end - start)
  const level = height - (height % STORED_LEVELS)
  const width = 2 ** level
  return { level, first: start / width, count: (end - start) / width }
}

async function readStoredHashes(db: Kysely<Tables>, wanted: readonly Needed[]): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const [leaves, nodes] = [wanted.filter(({ level }) => level === 0), wanted.filter(({ level }) => level > 0)]
  if (leaves.length > 0) {
    const places = leaves.map((needed) => isWithin('leaf_index', needed))
    const rows = await db
      .selectFrom('records')
      .select(['leaf_index', 'hash'])
      .where(({ or }) => or(places))
      .execute()
    for (const row of rows) found.set(`0 ${row.leaf_index}`, row.hash)
  }
  if (nodes.length > 0) {
    const places = nodes.map(
      (needed) => sql<SqlBool>`level = ${needed.level} and ${isWithin('position', needed)}`,
    )
    const rows = await db
      .selectFrom('nodes')
      .selectAll()
      .where(({ or }) => or(places))
      .execute()
    for (const row of rows) found.set(`${row.level} ${row.position}`, row.hash)
  }
  return found
}

function isWithin(column: 'leaf_index' | 'position', { first, count }: Needed) {
  return sql<SqlBool>`${sql.ref(column)} between ${first} and ${first + count - 1}`
}
