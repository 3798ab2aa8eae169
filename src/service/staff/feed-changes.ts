import type { StoredAct } from '../../store/store.ts'
import type { FeedChange, FeedTold } from '../contract/service-contract.ts'
import { isShown } from '../products/audience.ts'
import { getRealm } from '../products/realm.ts'
import type { CatalogPolicy } from '../published/catalog.ts'
import { type FeedCursor, formatCursor, type ScanPlace } from '../reports/feed-cursor.ts'
import { type FeedFacts, type FeedStore, listConsents, PAGE, tellGiven } from './feed-page.ts'

/** A stretch of time, without its beginning and with its end. */
interface Stretch {
  from: string
  until: string
}

/** Pages of what time alone has changed since a cursor, for acts up to its place; and that this is told, where it was looked for. */
export async function* readChanges(
  store: FeedStore,
  facts: FeedFacts,
  { index, moment, scan }: FeedCursor,
): AsyncGenerator<(FeedChange | FeedTold)[]> {
  if (moment === null) return
  const now = facts.moment.toISOString()
  // What was begun is ended first, so that a cursor never has to say more than one place among the people.
  const stretches = scan === null ? [] : [{ from: moment, until: scan.until }]
  const rest = { from: scan?.until ?? moment, until: now }
  for (const [place, stretch] of [...stretches, rest].entries()) {
    const begun = place === 0 ? scan : null
    const consents = listTurning(facts, stretch)
    if (consents.length === 0 && begun === null) continue
    yield* readStretch(store, facts, { index, stretch, begun, consents })
    const cursor = formatCursor({
      index,
      moment: stretch.until,
      scan: null,
      group: facts.product.group ?? null,
    })
    yield [{ act: 'told', index, at: now, cursor }]
  }
}

/** Consents of which a version takes effect in a stretch of time: nothing else changes by time. */
function listTurning({ catalog, product, moment }: FeedFacts, { from, until }: Stretch): CatalogPolicy[] {
  const isWithin = (text: string) =>
    Date.parse(text) > Date.parse(from) && Date.parse(text) <= Date.parse(until)
  return [...listConsents(catalog, moment).values()]
    .filter(({ id, terms }) => isShown(product, id) && terms.some(({ effectiveAt }) => isWithin(effectiveAt)))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

interface Scan {
  index: number
  stretch: Stretch
  begun: ScanPlace | null
  consents: readonly CatalogPolicy[]
}

/** People in the order of their first acts, as the feed has them. */
async function* readStretch(store: FeedStore, facts: FeedFacts, scan: Scan): AsyncGenerator<FeedChange[]> {
  const realm = getRealm(facts.product)
  for (let after = (scan.begun?.person ?? 0) - 1; ; ) {
    const acts = await store.listFeed(realm, { after, before: scan.index + 1, limit: PAGE })
    const lines = await tellPage(store, facts, scan, acts)
    // Somebody was renamed or erased between two questions: the page is read again.
    if (lines === null) continue
    if (lines.length > 0) yield lines
    if (acts.length < PAGE) return
    after = acts.at(-1)?.index ?? after
  }
}

async function tellPage(
  store: FeedStore,
  { product, moment }: FeedFacts,
  { index, stretch, begun, consents }: Scan,
  acts: readonly StoredAct[],
): Promise<FeedChange[] | null> {
  const realm = getRealm(product)
  const subjects = [...new Set(acts.map(({ subject }) => subject))]
  const people = await store.listFirstActs(realm, subjects)
  if (acts.some((act) => (people.get(act.subject) ?? Number.POSITIVE_INFINITY) > act.index)) return null
  const first = acts.filter((act) => people.get(act.subject) === act.index)
  const histories = Map.groupBy(
    await store.listActsOf(
      realm,
      first.map(({ subject }) => subject),
    ),
    ({ subject }) => subject,
  )
  const lines: FeedChange[] = []
  for (const { subject, index: person } of first) {
    const own = histories.get(subject) ?? []
    if (own[0]?.index !== person) return null
    for (const consent of consents) {
      const { id: policy } = consent
      if (begun !== null && (person < begun.person || (person === begun.person && policy <= begun.policy)))
        continue
      const past = own.filter((act) => act.policy === policy && act.index <= index)
      const tellAt = (text: string) => tellGiven(consent, past, new Date(text))
      if (past.length === 0 || isSame(tellAt(stretch.from), tellAt(stretch.until))) continue
      const place = { person, policy, until: stretch.until }
      lines.push({
        ...({ act: 'changed', index, at: moment.toISOString(), person, subject, policy } as const),
        // As of the moment of reading, like every other line.
        ...tellGiven(consent, past, moment),
        cursor: formatCursor({ index, moment: stretch.from, scan: place, group: product.group ?? null }),
      })
    }
  }
  return lines
}

type Told = ReturnType<typeof tellGiven>

function isSame(one: Told, other: Told): boolean {
  return one.given === other.given && one.choices?.join() === other.choices?.join()
}
