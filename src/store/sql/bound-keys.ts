import { type Kysely, sql, type Transaction } from 'kysely'
import { listMissingKeys } from '../missing-keys.ts'
import type { BoundKey } from '../store.ts'
import type { Tables } from './tables.ts'

/** The keys to which a database is bound; of a log that is bound to none yet, those that its batches name. */
export async function readBoundKeys(db: Kysely<Tables>): Promise<BoundKey[]> {
  const rows = await db
    .selectFrom('bound_keys')
    .select(['kid', 'use', 'value', 'since'])
    .orderBy('position')
    .execute()
  return rows.length > 0 ? (rows as BoundKey[]) : readNamedKeys(db)
}

/** Binds a database to keys; gives those that it is bound to and that are not among them. The head must be locked. */
export async function bindKeys(
  db: Transaction<Tables>,
  own: readonly BoundKey[],
  evenIfLost: boolean,
): Promise<BoundKey[]> {
  const bound = await readBoundKeys(db)
  const missing = listMissingKeys(bound, own)
  if (missing.length > 0 && !evenIfLost) return missing
  const { count } = await db
    .selectFrom('bound_keys')
    .select(sql<number>`count(*)`.as('count'))
    .executeTakeFirstOrThrow()
  const fresh = own.filter((key) => Number(count) === 0 || !bound.some(({ kid }) => kid === key.kid))
  const rows = fresh.map((key, offset) => ({ ...key, position: Number(count) + offset }))
  if (rows.length > 0) await db.insertInto('bound_keys').values(rows).execute()
  return missing
}

/** What a log says that was written before databases knew keys: their names, which hold the beginning of the key. */
async function readNamedKeys(db: Kysely<Tables>): Promise<BoundKey[]> {
  const named = await Promise.all(
    (['log', 'receipt'] as const).map(async (use) => {
      const rows = await db
        .selectFrom('batches')
        .select([`${use}_key as kid`, sql<string>`min(at)`.as('since')])
        .groupBy(`${use}_key`)
        .orderBy('since')
        .execute()
      return rows.map(({ kid, since }): BoundKey => ({ kid, use, value: '', since }))
    }),
  )
  return named.flat()
}
