import type { Transaction } from 'kysely'
import { fromBase64, toBase64 } from '../../domain/encoding/base64.ts'
import type { HeadRow } from '../../domain/log/audit/rows.ts'
import type { Frontier } from '../../domain/log/merkle.ts'
import { getFragments } from './fragments.ts'
import type { Tables } from './tables.ts'

/** Where the log grows, as a transaction found it. */
export interface Head {
  frontier: Frontier
  /** Moment of the newest record, empty for none. */
  at: string
}

/** Reads the head and takes its lock, so that whatever is decided next holds until the commit. */
export async function lockHead(db: Transaction<Tables>): Promise<Head> {
  const query = db.selectFrom('log_head').selectAll()
  const { limitWaiting } = getFragments(db)
  // Its transactions hold the one write lock from their beginning.
  if (limitWaiting === null) return parseHead(await query.executeTakeFirstOrThrow())
  await limitWaiting.execute(db)
  return parseHead(await query.forUpdate().executeTakeFirstOrThrow())
}

/** Moves the head. */
export async function moveHead(db: Transaction<Tables>, { frontier, at }: Head): Promise<void> {
  await db
    .updateTable('log_head')
    .set({ size: frontier.size, frontier: formatFrontier(frontier), at })
    .execute()
}

/** The head as its row says it. */
export function parseHead({ size, frontier, at }: Pick<HeadRow, 'size' | 'frontier' | 'at'>): Head {
  const hashes = frontier === '' ? [] : frontier.split(' ').map(fromBase64)
  return { frontier: { size, hashes }, at }
}

/** What the row of the head says of the tree. */
export function formatFrontier({ hashes }: Frontier): string {
  return hashes.map(toBase64).join(' ')
}

/** The later of two moments in UTC: a clock that was set back must not make history run backwards. */
export function findLater(one: string, other: string): string {
  return one > other ? one : other
}
