import type { Kysely, Transaction } from 'kysely'
import type { VersionRow } from '../../domain/log/audit/rows.ts'
import { deriveVersionStates } from '../../domain/log/version-states.ts'
import type { SigningKeys, VersionRecord, VersionSight } from '../store.ts'
import { findLater, type Head } from './head.ts'
import type { Tables } from './tables.ts'
import { writeLeaves } from './write-leaves.ts'

/** Logs the versions that are not known, be it never seen or taken back; the head must be locked. */
export async function logVersions(
  db: Transaction<Tables>,
  head: Head,
  sights: readonly (VersionSight & { id: string })[],
  now: string,
  keys: SigningKeys,
): Promise<void> {
  const known = deriveVersionStates(await readVersions(db)).filter(({ isKnown }) => isKnown)
  const fresh = sights.filter((sight) => !known.some((one) => isSame(one, sight)))
  if (fresh.length === 0) return
  const at = findLater(now, head.at)
  const leaves = fresh.map(
    ({ id, policy, version, facts }) => ({ v: 2, id, at, act: 'publish', policy, version, facts }) as const,
  )
  await writeLeaves(db, head, leaves, keys, at)
  await insertVersions(db, head, leaves)
}

/** Writes the rows of records that tell of versions, which have just been logged behind the head. */
export async function insertVersions(
  db: Transaction<Tables>,
  head: Head,
  leaves: readonly Omit<VersionRow, 'leaf_index'>[],
): Promise<void> {
  const rows = leaves.map(({ policy, version, act, facts, at }, offset) => ({
    leaf_index: head.frontier.size + offset,
    policy,
    version,
    act,
    facts,
    at,
  }))
  await db.insertInto('versions').values(rows).execute()
}

/** Every publication and retraction, in the order of the log. */
export async function readVersions(db: Kysely<Tables>): Promise<VersionRecord[]> {
  return selectRecords(db).execute()
}

/** Those of versions that were ever taken back, of which there is seldom any. */
export async function readRetracted(db: Kysely<Tables>): Promise<VersionRecord[]> {
  const rows = await db
    .selectFrom('versions')
    .select(['policy', 'version'])
    .where('act', '=', 'retract')
    .execute()
  if (rows.length === 0) return []
  const all = await readVersions(db)
  return all.filter((record) => rows.some((row) => isSame(row, record)))
}

/** Place of the newest of them; null for none. */
export async function readNewestVersion(db: Kysely<Tables>): Promise<number | null> {
  const row = await db
    .selectFrom('versions')
    .select('leaf_index')
    .orderBy('leaf_index', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.leaf_index ?? null
}

function selectRecords(db: Kysely<Tables>) {
  return db
    .selectFrom('versions')
    .select(['leaf_index as index', 'act', 'policy', 'version', 'facts', 'at'])
    .orderBy('leaf_index')
}

interface Named {
  policy: string
  version: number
}

/** Tells whether two things speak of the same version, by its number. */
export function isSame(one: Named, other: Named): boolean {
  return one.policy === other.policy && one.version === other.version
}
