import type { Transaction } from 'kysely'
import { fromBase64, toBase64 } from '../../domain/encoding/base64.ts'
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
  const { locksRows } = getFragments(db)
  const row = await (locksRows ? query.forUpdate() : query).executeTakeFirstOrThrow()
  const hashes = row.frontier === '' ? [] : row.frontier.split(' ').map(fromBase64)
  return { frontier: { size: row.size, hashes }, at: row.at }
}

/** Moves the head. */
export async function moveHead(db: Transaction<Tables>, { frontier, at }: Head): Promise<void> {
  await db
    .updateTable('log_head')
    .set({ size: frontier.size, frontier: frontier.hashes.map(toBase64).join(' '), at })
    .execute()
}

/** The later of two moments in UTC: a clock that was set back must not make history run backwards. */
export function findLater(one: string, other: string): string {
  return one > other ? one : other
}
