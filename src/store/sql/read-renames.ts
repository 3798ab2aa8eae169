import { type Kysely, sql } from 'kysely'
import { readRenameRow } from '../../domain/log/audit/opening-row.ts'
import type { FeedErasure, FeedPosition, FeedRename, PersonRename } from '../acts-reader.ts'
import type { ActOwner } from '../store.ts'
import { isAmong } from './bulk.ts'
import type { Tables } from './tables.ts'

/** Renames of a realm's people, in the order of the log. */
export async function readFeedRenames(
  db: Kysely<Tables>,
  realm: string,
  { after, before, limit }: FeedPosition,
): Promise<FeedRename[]> {
  let query = db
    .selectFrom('renames')
    .innerJoin('records', 'records.leaf_index', 'renames.leaf_index')
    .select(['renames.leaf_index as index', 'from_id as formerly', 'subject', 'leaf'])
    .where('realm', '=', realm)
    .where('renames.leaf_index', '>', after)
  if (before !== undefined) query = query.where('renames.leaf_index', '<', before)
  const rows = await query.orderBy('renames.leaf_index').limit(limit).execute()
  return rows.map(({ leaf, ...row }) => ({ ...row, ...readIdentity(leaf) }))
}

/** Erasures of a realm's people, in the order of the log. */
export async function readFeedErasures(
  db: Kysely<Tables>,
  realm: string,
  { after, before, limit }: FeedPosition,
): Promise<FeedErasure[]> {
  let query = db
    .selectFrom('forgotten')
    .innerJoin('records', 'records.leaf_index', 'forgotten.leaf_index')
    .select(['forgotten.leaf_index as index', 'person', 'leaf'])
    .where('realm', '=', realm)
    .where('forgotten.leaf_index', '>', after)
  if (before !== undefined) query = query.where('forgotten.leaf_index', '<', before)
  const rows = await query.orderBy('forgotten.leaf_index').limit(limit).execute()
  return rows.map(({ leaf, ...row }) => ({ ...row, ...readIdentity(leaf) }))
}

/** The renames of a person, oldest first. */
export async function readRenames(db: Kysely<Tables>, { realm, subject }: ActOwner): Promise<PersonRename[]> {
  const rows = await db
    .selectFrom('renames')
    .selectAll()
    .where('realm', '=', realm)
    .where('subject', '=', subject)
    .orderBy('leaf_index')
    .execute()
  return rows.map((row) => ({ index: row.leaf_index, opening: readRenameRow(row) }))
}

/** Of each person the place of the first act, which stays whatever id they get. */
export async function readFirstActs(
  db: Kysely<Tables>,
  realm: string,
  subjects: readonly string[],
): Promise<Map<string, number>> {
  if (subjects.length === 0) return new Map()
  const rows = await db
    .selectFrom('openings')
    .select(['subject', sql<number>`min(leaf_index)`.as('first')])
    .where('realm', '=', realm)
    .where(isAmong(db, 'subject', subjects))
    .groupBy('subject')
    .execute()
  return new Map(rows.map(({ subject, first }) => [subject, Number(first)]))
}

function readIdentity(leaf: string): { id: string; at: string } {
  const { id, at } = JSON.parse(leaf)
  return { id, at }
}
