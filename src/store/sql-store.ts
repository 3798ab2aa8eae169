import type { Kysely, Transaction } from 'kysely'
import { findKnown, lastAnswer } from './natural-key.ts'
import type {
  AcceptanceStore,
  ActOwner,
  AppendOutcome,
  NewAct,
  SeenVersion,
  StoredAct,
  VersionSight,
} from './store.ts'
import { actToRow, rowToAct, rowToVersion, type Tables } from './tables.ts'

/** The store over any database that Kysely speaks to; transactions must take the write lock when they begin. */
export class SqlStore implements AcceptanceStore {
  readonly #db: Kysely<Tables>

  constructor(db: Kysely<Tables>) {
    this.#db = db
  }

  append(act: NewAct): Promise<AppendOutcome> {
    return this.#db.transaction().execute(async (db): Promise<AppendOutcome> => {
      const past = await actsOf(db, act, act.policy)
      const known = findKnown(past, act)
      if (known !== undefined) return { kind: 'known', act: known }
      const last = lastAnswer(past, act.policy)
      if (act.after !== last) return { kind: 'stale', last }
      return { kind: 'stored', act: await insert(db, act) }
    })
  }

  acts(owner: ActOwner, policy?: string): Promise<StoredAct[]> {
    return actsOf(this.#db, owner, policy)
  }

  async seenVersions(): Promise<SeenVersion[]> {
    const rows = await this.#db
      .selectFrom('versions')
      .selectAll()
      .orderBy('policy')
      .orderBy('version')
      .execute()
    return rows.map(rowToVersion)
  }

  async seeVersions(sights: readonly VersionSight[], at: string): Promise<SeenVersion[]> {
    if (sights.length > 0) {
      await this.#db
        .insertInto('versions')
        .values(
          sights.map(({ policy, version, facts }) => ({
            policy,
            version,
            facts,
            at,
          })),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    }
    return this.seenVersions()
  }

  close(): Promise<void> {
    return this.#db.destroy()
  }
}

async function actsOf(db: Kysely<Tables>, owner: ActOwner, policy?: string): Promise<StoredAct[]> {
  const all = db
    .selectFrom('acts')
    .selectAll()
    .where('product', '=', owner.product)
    .where('subject', '=', owner.subject)
  const wanted = policy === undefined ? all : all.where('policy', '=', policy)
  return (await wanted.orderBy('seq').execute()).map(rowToAct)
}

async function insert(db: Transaction<Tables>, act: NewAct): Promise<StoredAct> {
  const newest = await db.selectFrom('acts').select('at').orderBy('seq', 'desc').limit(1).executeTakeFirst()
  // A clock that was set back must not make history run backwards.
  const at = newest !== undefined && newest.at > act.at ? newest.at : act.at
  const row = await db
    .insertInto('acts')
    .values(actToRow({ ...act, at }))
    .returningAll()
    .executeTakeFirstOrThrow()
  return rowToAct(row)
}
