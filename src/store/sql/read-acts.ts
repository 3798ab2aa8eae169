import { type Kysely, sql } from 'kysely'
import { type ActKind, isAnswer, type PastAct } from '../../domain/acceptance/act.ts'
import { type Annulled, listAnnulled } from '../../domain/log/version-states.ts'
import type { AdoptionRow, FeedPosition, StandingRow } from '../acts-reader.ts'
import type { StoredAct } from '../store.ts'
import { fromActRow } from './act-row.ts'
import { getFragments } from './fragments.ts'
import { readRetracted } from './see-versions.ts'
import type { Tables } from './tables.ts'

/** A realm's acts in the order of the log. */
export async function readFeed(
  db: Kysely<Tables>,
  realm: string,
  { after, before = Number.MAX_SAFE_INTEGER, limit }: FeedPosition,
): Promise<StoredAct[]> {
  const { rows } = await getFragments(db).selectFeed(realm, { after, before, limit }).execute(db)
  return rows.map(fromActRow)
}

/** Acts counted by day, policy, version, language and kind. */
export async function readAdoption(db: Kysely<Tables>, realm: string) {
  const { extractLeafMember: json } = getFragments(db)
  const day = sql<string>`substr(${json('at')}, 1, 10)`
  const locale = sql<AdoptionRow['locale']>`${json('locale')}`
  const imported = sql<boolean | number>`${json('claimedAt')} is not null and openings.actor is null`
  const rows = await selectUsable(db, realm)
    .clearSelect()
    .select(['policy', 'version', 'act', day.as('day'), locale.as('locale'), imported.as('imported')])
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .groupBy(['policy', 'version', 'act', day, locale, imported])
    .orderBy(day)
    .orderBy('version')
    .execute()
  return rows.map((row): AdoptionRow => ({ ...row, imported: Boolean(row.imported) }))
}

/** People counted by all that they did about each policy; what was said of versions that were taken back counts no more. */
export async function readStanding(
  db: Kysely<Tables>,
  realm: string,
  ending: readonly Annulled[],
): Promise<StandingRow[]> {
  let usable = selectUsable(db, realm)
  for (const { policy, version, from, to } of listAnnulled(await readRetracted(db))) {
    // One that was said early ended nothing, and now never does.
    const hasEnded = ending.some(
      (one) => one.policy === policy && one.version === version && one.from === from,
    )
    const acts: ActKind[] = hasEnded ? ['accept'] : ['accept', 'decline']
    usable = usable.where(sql<boolean>`not ${isWithin({ policy, version, from, to }, acts)}`)
  }
  const histories = usable
    // What was entered by mistake, and its correction, are no part of what people did.
    .where('openings.act', '!=', 'correct')
    .where('records.id', 'not in', (eb) =>
      eb
        .selectFrom('openings as corrections')
        .select('corrections.after')
        .where('corrections.realm', '=', realm)
        .where('corrections.act', '=', 'correct'),
    )
    .clearSelect()
    .select(['policy', 'openings.subject'])
    .select(
      sql<string>`string_agg(act || ' ' || version || ${nameEnding(ending)}, ',' order by openings.leaf_index)`.as(
        'history',
      ),
    )
    .groupBy(['policy', 'openings.subject'])
  const rows = await db
    .selectFrom(histories.as('histories'))
    .select(['policy', 'history'])
    .select((eb) => eb.fn.countAll<number>().as('people'))
    .groupBy(['policy', 'history'])
    .orderBy('history')
    .execute()
  return rows
    .map(({ policy, history, people }) => ({ policy, acts: parseHistory(history), people }))
    .filter(({ acts }) => acts.some(isAnswer))
}

/** Whether an opening is one of these acts, within a stretch of the log in which its version had facts that went. */
function isWithin(
  { policy, version, from, to }: Pick<Annulled, 'policy' | 'version' | 'from' | 'to'>,
  acts: readonly ActKind[],
) {
  return sql<boolean>`(openings.policy = ${policy} and openings.version = ${version}
    and openings.act in (${sql.join(acts)}) and openings.leaf_index >= ${from} and openings.leaf_index < ${to})`
}

/** What is written behind an act that ended all that was said before it. */
function nameEnding(ending: readonly Annulled[]) {
  if (ending.length === 0) return sql`''`
  const any = sql.join(
    ending.map((stretch) => isWithin(stretch, ['decline'])),
    sql` or `,
  )
  return sql`case when ${any} then ' all' else '' end`
}

function parseHistory(history: string): PastAct[] {
  return history.split(',').map((entry) => {
    const [act, version, all] = entry.split(' ')
    return { act: act as ActKind, version: Number(version), ...(all && { endsAll: true as const }) }
  })
}

function selectOpenings(db: Kysely<Tables>) {
  return db
    .selectFrom('openings')
    .innerJoin('records', 'records.leaf_index', 'openings.leaf_index')
    .selectAll('openings')
    .select('leaf')
}

/** Without the people whose records are kept from reports. */
function selectUsable(db: Kysely<Tables>, realm: string) {
  return selectOpenings(db)
    .where('openings.realm', '=', realm)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('holds')
            .select('holds.until')
            .whereRef('holds.realm', '=', 'openings.realm')
            .whereRef('holds.subject', '=', 'openings.subject'),
        ),
      ),
    )
}
