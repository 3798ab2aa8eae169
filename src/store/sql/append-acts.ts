import { sql, type Transaction } from 'kysely'
import { listSaid } from '../../domain/acceptance/corrections.ts'
import { computeDigest } from '../../domain/encoding/digest.ts'
import { readSource } from '../../domain/log/audit/opening-row.ts'
import type { ErasureRow, OpeningRow } from '../../domain/log/audit/rows.ts'
import type { ActLeaf, NewActLeaf } from '../../domain/log/leaf.ts'
import { isIssuedBefore } from '../../domain/log/moment.ts'
import { deriveVersionStates, isAnnulled, listAnnulled } from '../../domain/log/version-states.ts'
import { findKnown, findLastAnswer, type NaturalKey } from '../natural-key.ts'
import type { ActOwner, AppendOutcome, NewAct, SigningKeys, VersionRecord } from '../store.ts'
import { fromOpeningRow, OPENING_COLUMNS, toLeaf, toOpeningRow } from './act-row.ts'
import { insertRows, isAmong } from './bulk.ts'
import { findLater, type Head } from './head.ts'
import { readEvidence } from './read-log.ts'
import { isSame, readRetracted } from './see-versions.ts'
import type { Tables } from './tables.ts'
import { writeLeaves } from './write-leaves.ts'

/** What deciding needs of an act that is there, or that comes earlier in the same batch. */
interface PastAct extends NaturalKey {
  id: string
  index: number
}

/** An act's fate before anything is written. */
type Decision = { kind: 'stored' | 'known'; index: number } | { kind: 'stale'; last: string | null } | Refusal
type Refusal = { kind: 'erased' } | { kind: 'retracted' }

/** Decides about acts one after the other and writes those that are new; the head must be locked. */
export async function appendActs(
  db: Transaction<Tables>,
  head: Head,
  acts: readonly NewAct[],
  keys: SigningKeys,
): Promise<AppendOutcome[]> {
  const rare = await readRare(db)
  const retracted = rare.retracted ? await readRetracted(db) : []
  const annulled = listAnnulled(retracted)
  const [past, refusals] = [
    await readPast(db, acts),
    await readRefusals(db, acts, { hasErasures: Boolean(rare.erased), retracted }),
  ]
  const fresh: NewAct[] = []
  const decisions = acts.map((act): Decision => {
    const own = past.get(formatOwner(act)) ?? []
    // What was corrected counts as never said, also to whoever sends it again. A history may be long, and few acts are
    // sent again: what was corrected is worked out for those alone.
    const isAlike = findKnown(own, act) !== undefined
    const known = isAlike
      ? findKnown(listSaid(own.filter(({ policy }) => policy === act.policy)), act)
      : undefined
    // Of a number that stands for other words now, what was said of the former ones is not the same act.
    const isOfFormer =
      known !== undefined && act.act !== 'correct' && isAnnulled(annulled, { ...act, index: known.index })
    if (known !== undefined && !isOfFormer) return { kind: 'known', index: known.index }
    const refusal = isOfFormer ? RETRACTED : refusals(act)
    if (refusal !== null) return refusal
    const last = findLastAnswer(own, act.policy)
    if (act.after !== last) return { kind: 'stale', last }
    const index = head.frontier.size + fresh.push(act) - 1
    past.set(formatOwner(act), [...own, { ...act, index }])
    return { kind: 'stored', index }
  })

  let at = head.at
  const leaves = fresh.map((act) => {
    at = findLater(act.at, at)
    return toLeaf(act, at)
  })
  const evidence = await writeLeaves(db, head, leaves, keys, at)
  const rows = fresh.map((act, offset) => toOpeningRow(act, head.frontier.size + offset))
  await insertRows(db, 'openings', OPENING_COLUMNS, rows)
  await storePresentations(db, fresh)

  const outcomes: AppendOutcome[] = []
  for (const decision of decisions) {
    if (!('index' in decision)) {
      outcomes.push(decision)
      continue
    }
    const { kind, index } = decision
    const proved = evidence[index - head.frontier.size] ?? (await readEvidence(db, index))
    if (proved === null)
      throw new Error(`the log lacks what proves the record ${index}, which has an opening`)
    const row = rows[index - head.frontier.size] ?? (await readOpening(db, index))
    outcomes.push({ kind, act: fromOpeningRow({ ...row, leaf: proved.leaf }), evidence: proved })
  }
  return outcomes
}

function formatOwner({ realm, subject }: ActOwner): string {
  return `${realm} ${subject}`
}

async function readPast(db: Transaction<Tables>, acts: readonly NewAct[]): Promise<Map<string, PastAct[]>> {
  const past = new Map<string, PastAct[]>()
  for (const [realm, subjects] of groupSubjects(acts)) {
    const rows = await db
      .selectFrom('openings')
      .innerJoin('records', 'records.leaf_index', 'openings.leaf_index')
      .select(['openings.leaf_index as index', 'id', 'subject', 'policy', 'version', 'act', 'after'])
      .select(['actor', 'note', 'service', 'delegate', 'role', 'leaf'])
      .where('realm', '=', realm)
      .where(isAmong(db, 'subject', subjects))
      .execute()
    // Ordered here: asked for it, SQLite would walk through all acts of the realm.
    for (const row of rows.toSorted((a, b) => a.index - b.index)) {
      const owner = formatOwner({ realm, subject: row.subject })
      const own = past.get(owner) ?? []
      own.push(toPastAct(row))
      past.set(owner, own)
    }
  }
  return past
}

type PastRow = Omit<
  OpeningRow,
  'leaf_index' | 'realm' | 'product' | 'subject' | 'key' | 'token' | 'formerly'
> & {
  id: string
  index: number
  leaf: string
}

/** What stands in the leaf alone is read where an act looks like the one that is asked for. */
function toPastAct(row: PastRow): PastAct {
  const { id, index, policy, version, act, after } = row
  return {
    ...{ id, index, policy, version, act, after: after === '' ? null : after, ...readSource(row) },
    get choices() {
      return (JSON.parse(row.leaf) as NewActLeaf).choices
    },
    get claimedAt() {
      return (JSON.parse(row.leaf) as ActLeaf).claimedAt
    },
  }
}

const RETRACTED: Refusal = { kind: 'retracted' }

/**
 * Tells what may not be added: anything by the erased with a token from before, and acts about a version that was
 * taken back, which a process may not have heard of yet. Who is under a hold may answer like anybody. A correction is
 * about an entry that stands in the log, whatever has become of its version.
 */
async function readRefusals(
  db: Transaction<Tables>,
  acts: readonly NewAct[],
  { hasErasures, retracted }: { hasErasures: boolean; retracted: readonly VersionRecord[] },
): Promise<(act: NewAct) => Refusal | null> {
  const erasures = hasErasures ? await readErasures(db, acts) : []
  const erasedAt = new Map(erasures.map(({ mark, at }) => [mark, at]))
  const gone = deriveVersionStates(retracted).filter(({ isKnown }) => !isKnown)
  return (act) => {
    const erased = erasedAt.size === 0 ? undefined : erasedAt.get(act.mark)
    if (erased !== undefined && isIssuedBefore(act.issuedAt, erased)) return { kind: 'erased' }
    return act.act !== 'correct' && gone.some((one) => isSame(one, act)) ? RETRACTED : null
  }
}

/** What there seldom is, asked by one question: so marks are not worked out, nor versions read, in vain. */
async function readRare(db: Transaction<Tables>): Promise<{ erased: unknown; retracted: unknown }> {
  const { rows } = await sql<{ erased: unknown; retracted: unknown }>`select
    exists (select 1 from erasures) as erased,
    exists (select 1 from versions where act = 'retract') as retracted`.execute(db)
  return rows[0] ?? { erased: true, retracted: true }
}

function readErasures(db: Transaction<Tables>, acts: readonly NewAct[]): Promise<ErasureRow[]> {
  const marks = acts.map(({ mark }) => mark)
  return db
    .selectFrom('erasures')
    .selectAll()
    .where(isAmong(db, 'mark', marks))
    .execute()
}

function groupSubjects(acts: readonly NewAct[]): Map<string, string[]> {
  const subjects = Map.groupBy(acts, ({ realm }) => realm)
  return new Map([...subjects].map(([realm, own]) => [realm, own.map(({ subject }) => subject)]))
}

async function storePresentations(db: Transaction<Tables>, acts: readonly NewAct[]): Promise<void> {
  const bodies = new Set(acts.flatMap(({ presentation }) => presentation ?? []))
  const rows = [...bodies].map((body) => ({ hash: computeDigest(body), body }))
  await insertRows(db, 'presentations', ['hash', 'body'], rows, { unlessThere: true })
}

function readOpening(db: Transaction<Tables>, index: number): Promise<OpeningRow> {
  return db.selectFrom('openings').selectAll().where('leaf_index', '=', index).executeTakeFirstOrThrow()
}
