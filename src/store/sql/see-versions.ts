import type { Kysely, Transaction } from 'kysely'
import type { SeenVersion, SigningKeys, VersionSight } from '../store.ts'
import { findLater, type Head } from './head.ts'
import type { Tables } from './tables.ts'
import { writeLeaves } from './write-leaves.ts'

/** Logs the versions that have not been seen before; the head must be locked. */
export async function logVersions(
  db: Transaction<Tables>,
  head: Head,
  sights: readonly (VersionSight & { id: string })[],
  now: string,
  keys: SigningKeys,
): Promise<void> {
  const seen = await readVersions(db)
  const fresh = sights.filter((sight) => !seen.some((old) => isSame(old, sight)))
  if (fresh.length === 0) return
  const at = findLater(now, head.at)
  const leaves = fresh.map(
    ({ id, policy, version, facts }) => ({ v: 1, id, at, act: 'publish', policy, version, facts }) as const,
  )
  await writeLeaves(db, head, leaves, keys, at)
  const rows = fresh.map(({ policy, version, facts }, offset) => ({
    policy,
    version,
    facts,
    at,
    leaf_index: head.frontier.size + offset,
  }))
  await db.insertInto('versions').values(rows).execute()
}

/** Every version that was ever seen. */
export async function readVersions(db: Kysely<Tables>): Promise<SeenVersion[]> {
  return db
    .selectFrom('versions')
    .select(['policy', 'version', 'facts', 'at'])
    .orderBy('leaf_index')
    .execute()
}

function isSame(one: VersionSight, other: VersionSight): boolean {
  return one.policy === other.policy && one.version === other.version
}
