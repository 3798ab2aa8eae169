import type { Transaction } from 'kysely'
import type { NewLeaf } from '../../domain/log/leaf.ts'
import type { Evidence, SigningKeys } from '../store.ts'
import { insertRows } from './bulk.ts'
import { growLog } from './grow-log.ts'
import { type Head, moveHead } from './head.ts'
import type { Tables } from './tables.ts'

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
  keys: SigningKeys,
  at: string,
): Promise<Evidence[]> {
  if (leaves.length === 0) return []
  const { records, nodes, batch, head: moved, evidence } = growLog(head, leaves, keys, at)
  await insertRows(db, 'records', ['leaf_index', 'id', 'leaf', 'hash'], records)
  await insertRows(db, 'nodes', ['level', 'position', 'hash'], nodes)
  await db.insertInto('batches').values(batch).execute()
  await moveHead(db, moved)
  return evidence
}
