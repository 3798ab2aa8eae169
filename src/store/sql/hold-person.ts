import type { Transaction } from 'kysely'
import type { ActOwner } from '../store.ts'
import type { Tables } from './tables.ts'

/** Keeps a person's records until a moment, or no longer; the head must be locked, as whoever renames or erases needs it. */
export async function holdPerson(
  db: Transaction<Tables>,
  { realm, subject }: ActOwner,
  until: string | null,
): Promise<void> {
  if (until === null) {
    await db.deleteFrom('holds').where('realm', '=', realm).where('subject', '=', subject).execute()
    return
  }
  await db
    .insertInto('holds')
    .values({ realm, subject, until })
    .onConflict((conflict) => conflict.columns(['realm', 'subject']).doUpdateSet({ until }))
    .execute()
}
