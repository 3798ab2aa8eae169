import { type Kysely, sql, type Transaction } from 'kysely'
import { readRenameRow } from '../../domain/log/audit/opening-row.ts'
import type { RenameRow } from '../../domain/log/audit/rows.ts'
import { computeRenameCommitment } from '../../domain/log/rename.ts'
import type { ActOwner, Evidence, Rename, RenameOutcome, SigningKeys } from '../store.ts'
import { revokeTokens } from './erase-person.ts'
import { findLater, type Head } from './head.ts'
import { readEvidence } from './read-log.ts'
import type { Tables } from './tables.ts'
import { writeLeaves } from './write-leaves.ts'

/**
 * Lets all that is kept of a person be found under another id, and logs that it was done; the head must be locked, so
 * that every act comes either before it and is carried along, or after it.
 */
export async function renamePerson(
  db: Transaction<Tables>,
  head: Head,
  rename: Rename,
  keys: SigningKeys,
): Promise<RenameOutcome> {
  const { id, at, mark, ...opening } = rename
  const { realm } = opening
  const [from, to] = [opening.formerly, opening.subject].map((subject) => ({ realm, subject })) as [
    ActOwner,
    ActOwner,
  ]
  const isKept = await hasAnything(db, from)
  const isTaken = await hasAnything(db, to)
  if (isKept && isTaken) return { kind: 'taken' }
  const done = isKept ? undefined : await findRename(db, from, to)
  if (done !== undefined) {
    const evidence = await readEvidence(db, done.leaf_index)
    if (evidence === null) throw new Error(`the log lacks what proves the record ${done.leaf_index}`)
    const { records } = JSON.parse(evidence.leaf) as { records: number }
    return { kind: 'known', records, opening: readRenameRow(done), evidence }
  }

  // What is on its way with a token for the old id would begin a history there that is nobody's.
  await revokeTokens(db, mark, at)
  const records = await moveOpenings(db, from, to)
  for (const table of ['renames', 'holds'] as const) {
    const moved = db.updateTable(table).set({ subject: to.subject }).where('realm', '=', realm)
    await moved.where('subject', '=', from.subject).execute()
  }
  if (records === 0) return { kind: 'renamed', records, opening: null, evidence: null }

  const moment = findLater(at, head.at)
  const leaf = {
    ...({ v: 2, id, at: moment, act: 'rename', realm, records } as const),
    commitment: computeRenameCommitment(opening),
  }
  const [evidence] = await writeLeaves(db, head, [leaf], keys, moment)
  const { formerly: from_id, subject: to_id, ...kept } = opening
  const row = { leaf_index: head.frontier.size, ...kept, from_id, to_id, subject: to_id }
  await db.insertInto('renames').values(row).execute()
  return { kind: 'renamed', records, opening, evidence: evidence as Evidence }
}

/** A way back leaves no trace in an opening that says the id which is the person's again. */
async function moveOpenings(db: Transaction<Tables>, from: ActOwner, to: ActOwner): Promise<number> {
  const moved = await db
    .updateTable('openings')
    .set({
      subject: to.subject,
      formerly: sql<string | null>`nullif(coalesce(formerly, subject), ${to.subject})`,
    })
    .where('realm', '=', from.realm)
    .where('subject', '=', from.subject)
    .executeTakeFirstOrThrow()
  return Number(moved.numUpdatedRows)
}

/** Whether records or a hold are somebody's. */
async function hasAnything(db: Kysely<Tables>, { realm, subject }: ActOwner): Promise<boolean> {
  for (const table of ['openings', 'holds'] as const) {
    const query = db.selectFrom(table).select('realm').where('realm', '=', realm)
    if ((await query.where('subject', '=', subject).limit(1).executeTakeFirst()) !== undefined) return true
  }
  return false
}

/** The rename of one id to another, if the person still has that one. */
function findRename(db: Kysely<Tables>, from: ActOwner, to: ActOwner): Promise<RenameRow | undefined> {
  return db
    .selectFrom('renames')
    .selectAll()
    .where('realm', '=', from.realm)
    .where('subject', '=', to.subject)
    .where('from_id', '=', from.subject)
    .where('to_id', '=', to.subject)
    .orderBy('leaf_index', 'desc')
    .limit(1)
    .executeTakeFirst()
}
