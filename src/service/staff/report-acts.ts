import type { Context } from 'hono'
import { computeGiven } from '../../domain/acceptance/given.ts'
import type { StoredAct } from '../../store/store.ts'
import type { FeedAct } from '../contract/service-contract.ts'
import { formatCsvHead, formatCsvLine } from '../http/csv.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { getRealm, type Product } from '../products/products.ts'
import { type Catalog, getTerms, selectCounting } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

const PAGE = 500

/** `GET report/acts?after=&format=`: every act of the product after a place in the log, to its end. */
export async function getActsFeed(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const after = parsePlace(context.req.query('after'))
  const format = context.req.query('format') ?? 'ndjson'
  if (format !== 'ndjson' && format !== 'csv')
    throw new Problem('query-invalid', 'The format is ndjson or csv.')
  await requireReached(service, after)
  const catalog = await getCatalog(service)
  const pages = readPages((position) => readPage(service, { catalog, product, after: position }), after)
  return format === 'csv'
    ? streamChunks(context, 'text/csv; charset=utf-8', formatCsv(pages))
    : streamChunks(context, 'application/x-ndjson', formatLines(pages))
}

/** Acts of the feed, each with what it left the consent at: what came after it is told by later lines. */
async function readPage(
  { store, now }: Service,
  { catalog, product, after }: { catalog: Catalog; product: Product; after: number },
): Promise<FeedAct[]> {
  const page = await store.listFeed(getRealm(product), { after, limit: PAGE })
  const moment = now()
  const consents = [...catalog.values()].filter((policy) => !getTerms(policy, moment).required)
  const findConsent = ({ policy }: StoredAct) => consents.find(({ id }) => id === policy)
  const subjects = new Set(page.filter(findConsent).map(({ subject }) => subject))
  const known = Map.groupBy(await store.listActsOf(getRealm(product), [...subjects]), nameHistory)
  return page.map((act) => {
    const consent = findConsent(act)
    if (consent === undefined) return { ...toFeedAct(act), ...NO_CONSENT }
    const past = (known.get(nameHistory(act)) ?? []).filter(({ index }) => index <= act.index)
    const { choices, ...given } = computeGiven(consent.terms, selectCounting(consent, past), moment)
    return { ...toFeedAct(act), ...given, choices: choices && [...choices] }
  })
}

const NO_CONSENT = { given: null, choices: null, changesAt: null, choicesChangeAt: null }

function nameHistory({ policy, subject }: StoredAct): string {
  return JSON.stringify([policy, subject])
}

async function* readPages(read: (after: number) => Promise<FeedAct[]>, start: number) {
  for (let after = start; ; ) {
    const page = await read(after)
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)?.index ?? after
  }
}

async function* formatLines(pages: AsyncIterable<FeedAct[]>) {
  for await (const page of pages) yield page.map((act) => `${JSON.stringify(act)}\n`).join('')
}

async function* formatCsv(pages: AsyncIterable<FeedAct[]>) {
  yield formatCsvHead([
    'index',
    'id',
    'at',
    'subject',
    'act',
    'policy',
    'version',
    'locale',
    'actor',
    'note',
    'service',
    'delegate',
    'role',
    'claimedAt',
    'given',
    'changesAt',
    'choices',
    'choicesChangeAt',
  ])
  for await (const page of pages) {
    yield page
      .map(({ onBehalf, delegate, ...act }) =>
        formatCsvLine([
          act.index,
          act.id,
          act.at,
          act.subject,
          act.act,
          act.policy,
          act.version,
          act.locale,
          onBehalf?.actor ?? null,
          onBehalf?.note ?? null,
          onBehalf?.service ?? null,
          delegate?.sub ?? null,
          delegate?.role ?? null,
          act.claimedAt,
          act.given,
          act.changesAt,
          act.choices?.join(' ') ?? null,
          act.choicesChangeAt,
        ]),
      )
      .join('')
  }
}

function toFeedAct(stored: StoredAct) {
  const { index, id, at, subject, act, policy, version, locale, onBehalf, delegate, claimedAt } = stored
  return {
    ...{ index, id, at, subject, act, policy, version, locale, onBehalf },
    ...{ delegate: delegate ?? null, claimedAt },
  }
}

/** After a backup was put back a place from before may lie ahead: acts that get the places up to it would be passed over. */
async function requireReached({ store }: Service, place: number): Promise<void> {
  const size = (await store.findHead())?.size ?? 0
  if (place < size) return
  throw new Problem(
    'place-ahead',
    `The log has ${size} records, so no act has the index ${place}. An older copy of it was put back, or this is another one: read from the beginning, without "after".`,
  )
}

function parsePlace(text: string | undefined): number {
  if (text === undefined) return -1
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new Problem('query-invalid', '"after" is the index of the last act that you have.')
}
