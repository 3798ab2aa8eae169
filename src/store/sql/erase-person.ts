import type { Transaction } from 'kysely'
import type { EraseOutcome, Erasure, Evidence, SigningKeys } from '../store.ts'
import { findLater, type Head } from './head.ts'
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

  const owned = (table: 'openings' | 'holds') =>
    db.deleteFrom(table).where('realm', '=', realm).where('subject', '=', subject)
  const records = Number((await owned('openings').executeTakeFirstOrThrow()).numDeletedRows)
  await owned('holds').execute()
  await db
    .insertInto('erasures')
    .values({ mark, at })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet({ at }))
    .execute()
  if (records === 0) return { kind: 'erased', records, evidence: null }

  const moment = findLater(at, head.at)
  const leaf = { v: 2, id, at: moment, act: 'erase', realm, records } as const
  const [evidence] = await writeLeaves(db, head, [leaf], keys, moment)
  return { kind: 'erased', records, evidence: evidence as Evidence }
}
