import type { Kysely, Transaction } from 'kysely'
import { isIssuedBefore } from '../../domain/log/moment.ts'
import type { EraseOutcome, Erasure, Evidence, SigningKeys } from '../store.ts'
import { findLater, type Head } from './head.ts'
import { readFirstActs } from './read-renames.ts'
import type { Tables } from './tables.ts'
import { writeLeaves } from './write-leaves.ts'

/** Deletes a person's openings and logs that it was done; the head must be locked. */
export async function erasePerson(
  db: Transaction<Tables>,
  head: Head,
  { realm, subject, id, at, mark }: Erasure,
  keys: SigningKeys,
): Promise<EraseOutcome> {
  const hold = await db
    .selectFrom('holds')
    .select('until')
    .where('realm', '=', realm)
    .where('subject', '=', subject)
    .executeTakeFirst()
  if (hold !== undefined && hold.until > at) return { kind: 'held', until: hold.until }

  const person = (await readFirstActs(db, realm, [subject])).get(subject)
  const remove = async (table: 'openings' | 'renames' | 'holds') => {
    const owned = db.deleteFrom(table).where('realm', '=', realm).where('subject', '=', subject)
    return Number((await owned.executeTakeFirstOrThrow()).numDeletedRows)
  }
  // With what was recorded under earlier ids of theirs, and what says which ids these were.
  const records = (await remove('openings')) + (await remove('renames'))
  await remove('holds')
  await revokeTokens(db, mark, at)
  if (records === 0) return { kind: 'erased', records, evidence: null }

  const moment = findLater(at, head.at)
  const leaf = { v: 2, id, at: moment, act: 'erase', realm, records } as const
  const [evidence] = await writeLeaves(db, head, [leaf], keys, moment)
  // For feeds: who has kept whose the first act was learns whom to forget, and nobody else learns anything.
  if (person !== undefined)
    await db.insertInto('forgotten').values({ leaf_index: head.frontier.size, realm, person }).execute()
  return { kind: 'erased', records, evidence: evidence as Evidence }
}

/** From a moment on, tokens for an id that were issued before it are refused, for as long as they could be valid. */
export async function revokeTokens(db: Transaction<Tables>, mark: string, at: string): Promise<void> {
  await db
    .insertInto('erasures')
    .values({ mark, at })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet({ at }))
    .execute()
}

/** Whether a token that names somebody by this mark, issued then, is from before they were erased or got another id. */
export async function isRevoked(db: Kysely<Tables>, mark: string, issuedAt: string): Promise<boolean> {
  const row = await db.selectFrom('erasures').select('at').where('mark', '=', mark).executeTakeFirst()
  return row !== undefined && isIssuedBefore(issuedAt, row.at)
}
