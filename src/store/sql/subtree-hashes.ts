import { type Kysely, type SqlBool, sql } from 'kysely'
import { fromBase64 } from '../../domain/encoding/base64.ts'
import { hashNode } from '../../domain/log/merkle.ts'
import type { Range } from '../../domain/log/merkle-proof.ts'
import type { Tables } from './tables.ts'
import { STORED_LEVELS } from './write-leaves.ts'

/** Hashes of one kept level that lie below one hash of the next one that is kept. */
const BLOCK = 2 ** STORED_LEVELS
/** Blocks that one question is about: SQLite takes conditions a thousand deep. */
const TOGETHER = 200

/**
 * Reads the roots of perfect subtrees, however many they are. What they have in common, as the proofs of one person's
 * records do, is read and computed once.
 */
export async function readSubtreeHashes(db: Kysely<Tables>, ranges: readonly Range[]): Promise<Uint8Array[]> {
  const wanted = ranges.map(locate)
  const blocks = new Map<string, Block>()
  for (const { level, block } of wanted) blocks.set(`${level} ${block}`, { level, block, hashes: new Map() })
  const all = [...blocks.values()]
  for (let done = 0; done < all.length; done += TOGETHER) await fill(db, all.slice(done, done + TOGETHER))
  return wanted.map(({ level, block, height, place }) =>
    computeWithin(blocks.get(`${level} ${block}`) as Block, height, place),
  )
}

/** Hashes by their heights above a kept level and their places in it: those that are kept have the height 0. */
interface Block {
  level: number
  block: number
  hashes: Map<string, string | Uint8Array>
}

/** Where a perfect subtree lies: leaves are level 0, its root stands so high above a kept level. */
function locate({ start, end }: Range): Pick<Block, 'level' | 'block'> & { height: number; place: number } {
  const total = Math.log2(end - start)
  const height = total % STORED_LEVELS
  const level = total - height
  return {
    level,
    height,
    block: Math.floor(start / 2 ** level / BLOCK),
    place: start / (end - start),
  }
}

async function fill(db: Kysely<Tables>, blocks: readonly Block[]): Promise<void> {
  const [leaves, nodes] = [blocks.filter(({ level }) => level === 0), blocks.filter(({ level }) => level > 0)]
  const known = new Map(blocks.map((one) => [`${one.level} ${one.block}`, one.hashes]))
  const put = (level: number, place: number, hash: string) =>
    known.get(`${level} ${Math.floor(place / BLOCK)}`)?.set(`0 ${place}`, hash)
  if (leaves.length > 0) {
    const rows = await db
      .selectFrom('records')
      .select(['leaf_index', 'hash'])
      .where(({ or }) => or(leaves.map((one) => isWithin('leaf_index', one))))
      .execute()
    for (const row of rows) put(0, row.leaf_index, row.hash)
  }
  if (nodes.length > 0) {
    const rows = await db
      .selectFrom('nodes')
      .selectAll()
      .where(({ or }) =>
        or(nodes.map((one) => sql<SqlBool>`level = ${one.level} and ${isWithin('position', one)}`)),
      )
      .execute()
    for (const row of rows) put(row.level, row.position, row.hash)
  }
}

function isWithin(column: 'leaf_index' | 'position', { block }: Block) {
  return sql<SqlBool>`${sql.ref(column)} between ${block * BLOCK} and ${block * BLOCK + BLOCK - 1}`
}

function computeWithin(block: Block, height: number, place: number): Uint8Array {
  const name = `${height} ${place}`
  const found = block.hashes.get(name)
  if (found instanceof Uint8Array) return found
  const hash = found === undefined ? join(block, height, place) : fromBase64(found)
  block.hashes.set(name, hash)
  return hash
}

function join(block: Block, height: number, place: number): Uint8Array {
  if (height === 0) throw new Error(`the log lacks the hash ${place} of level ${block.level}`)
  return hashNode(
    computeWithin(block, height - 1, place * 2),
    computeWithin(block, height - 1, place * 2 + 1),
  )
}
