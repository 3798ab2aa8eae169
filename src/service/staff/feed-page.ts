import { computeGiven } from '../../domain/acceptance/given.ts'
import type { FeedRename, StoredAct } from '../../store/store.ts'
import type { FeedAct, FeedLine } from '../contract/service-contract.ts'
import { isShown } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import { type Catalog, type CatalogPolicy, getTerms, selectCounting } from '../published/catalog.ts'
import { formatCursor } from '../reports/feed-cursor.ts'
import type { ReportTools } from '../reports/tools.ts'

/** Lines that are read together. */
export const PAGE = 500

/** Where the feed is read. */
export type FeedStore = ReportTools['store']

/** What a page of the feed is made from. */
export interface FeedFacts {
  catalog: Catalog
  product: Product
  /** The moment of reading, as of which every line says how things are. */
  moment: Date
}

/** Lines of the feed, and after which place the next ones are; null where these are the last. */
interface Page {
  lines: FeedLine[]
  next: number | null
}

/** Lines of the feed after a place, each with what it left the consent at: what came after it is told by later lines. */
export async function readPage(store: FeedStore, facts: FeedFacts, after: number): Promise<Page> {
  for (;;) {
    const page = await tryReadPage(store, facts, after)
    if (page !== null) return page
  }
}

/** Null where somebody was renamed or erased between two questions, so that the answers do not fit together. */
async function tryReadPage(
  store: FeedStore,
  { catalog, product, moment }: FeedFacts,
  after: number,
): Promise<Page | null> {
  const realm = getRealm(product)
  // All tables up to one place: what is added between two questions waits for the next page.
  const position = { after, before: (await store.findHead())?.size ?? 0, limit: PAGE }
  const [acts, renames, erasures] = [
    await store.listFeed(realm, position),
    await store.listFeedRenames(realm, position),
    await store.listFeedErasures(realm, position),
  ]
  const page = [...acts, ...renames, ...erasures]
    .toSorted((one, other) => one.index - other.index)
    .slice(0, PAGE)
  const consents = listConsents(catalog, moment)
  const kept = page.filter((line) => 'subject' in line)
  const asked = kept.filter((line) => 'policy' in line && consents.has(line.policy))
  const known = Map.groupBy(await store.listActsOf(realm, listSubjects(asked)), nameHistory)
  const people = await store.listFirstActs(realm, listSubjects(kept))

  const lines: FeedLine[] = []
  const group = product.group ?? null
  const cursorOf = (index: number) => formatCursor({ index, moment: moment.toISOString(), scan: null, group })
  for (const line of page) {
    if (!('subject' in line)) {
      lines.push({ ...line, act: 'erase', cursor: cursorOf(line.index) })
      continue
    }
    const person = people.get(line.subject)
    if (person === undefined || person > line.index) return null
    if (!('policy' in line)) {
      lines.push({ ...toFeedRename(line, person), cursor: cursorOf(line.index) })
      continue
    }
    const consent = consents.get(line.policy)
    const past = (known.get(nameHistory(line)) ?? []).filter(({ index }) => index <= line.index)
    if (consent !== undefined && past.at(-1)?.index !== line.index) return null
    // Of what only others of the group ask, the product is told nothing; of what it has once asked, all that follows.
    const isOwn = [line, ...past].some((act) => act.product === product.id)
    if (!isOwn && !isShown(product, line.policy)) continue
    const given = consent === undefined ? NO_CONSENT : tellGiven(consent, past, moment)
    lines.push({ ...toFeedAct(line, person), ...given, cursor: cursorOf(line.index) })
  }
  return { lines, next: page.length < PAGE ? null : (page.at(-1)?.index ?? null) }
}

const NO_CONSENT = { given: null, choices: null, changesAt: null, choicesChangeAt: null }

/** What a person's acts leave a consent at, as of a moment. */
export function tellGiven(consent: CatalogPolicy, past: readonly StoredAct[], moment: Date) {
  const { choices, ...given } = computeGiven(consent.terms, selectCounting(consent, past), moment)
  return { ...given, choices: choices && [...choices] }
}

/** Policies that are consented to, by their ids. */
export function listConsents(catalog: Catalog, moment: Date): Map<string, CatalogPolicy> {
  return new Map([...catalog].filter(([, policy]) => !getTerms(policy, moment).required))
}

function listSubjects(lines: readonly { subject: string }[]): string[] {
  return [...new Set(lines.map(({ subject }) => subject))]
}

function nameHistory({ policy, subject }: StoredAct): string {
  return JSON.stringify([policy, subject])
}

function toFeedRename({ index, id, at, subject, formerly }: FeedRename, person: number) {
  return { index, id, at, person, act: 'rename', subject, formerly } as const
}

function toFeedAct(
  stored: StoredAct,
  person: number,
): Omit<FeedAct, 'given' | 'choices' | 'changesAt' | 'choicesChangeAt' | 'cursor'> {
  const { index, id, at, subject, act, policy, version, locale, onBehalf, delegate, claimedAt } = stored
  return {
    ...{ index, id, at, person, subject, act, policy, version, locale, onBehalf },
    ...{ delegate: delegate ?? null, claimedAt },
  }
}
