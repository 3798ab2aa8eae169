import { type Kysely, sql, type Transaction } from 'kysely'
import { deriveVersionStates, listRetracted } from '../../domain/log/version-states.ts'
import type { Reactions, Retraction, RetractOutcome, SigningKeys, VersionSight } from '../store.ts'
import { findLater, type Head } from './head.ts'
import { insertVersions, isSame, readVersions } from './see-versions.ts'
import type { Tables } from './tables.ts'
import { writeLeaves } from './write-leaves.ts'

/** Logs that a version is taken back, unless people's answers forbid it; the head must be locked. */
export async function retractVersion(
  db: Transaction<Tables>,
  head: Head,
  { id, policy, version, facts, evenIfAnswered }: Retraction,
  now: string,
  keys: SigningKeys,
): Promise<RetractOutcome> {
  const sight = { policy, version, facts }
  const state = deriveVersionStates(await readVersions(db)).find((one) => isSame(one, sight))
  if (!state?.isKnown || state.facts !== facts) return { kind: 'unknown' }
  const reactions = await countReactions(db, sight)
  if (reactions.acts > 0 && !evenIfAnswered) return { kind: 'answered', ...reactions }
  const at = findLater(now, head.at)
  const leaf = { v: 2, id, at, act: 'retract', ...sight, acts: reactions.acts } as const
  await writeLeaves(db, head, [leaf], keys, at)
  await insertVersions(db, head, [leaf])
  return { kind: 'retracted', ...reactions }
}

/**
 * How many people have acted about a version with these facts, and how often. It reads all openings: no index serves
 * a question that is asked when a version goes missing, and each would cost every act.
 */
export async function countReactions(
  db: Kysely<Tables>,
  { policy, version, facts }: VersionSight,
): Promise<Reactions> {
  const records = (await readVersions(db)).filter((record) => isSame(record, { policy, version }))
  const others = listRetracted(records).filter((one) => one.facts !== facts)
  // A correction is about the entry before it, which is counted, or was of other facts.
  let own = db
    .selectFrom('openings')
    .where('policy', '=', policy)
    .where('version', '=', version)
    .where('act', '!=', 'correct')
  for (const { from, to } of others)
    own = own.where((eb) => eb.or([eb('leaf_index', '<', from), eb('leaf_index', '>=', to)]))
  const row = await own
    .select(sql<number>`count(*)`.as('acts'))
    .select(sql<number>`count(distinct realm || ' ' || subject)`.as('people'))
    .executeTakeFirstOrThrow()
  return { people: Number(row.people), acts: Number(row.acts) }
}
