import type { Context } from 'hono'
import type { FeedLine } from '../contract/service-contract.ts'
import { type Cell, formatCsvHead, formatCsvLine } from '../http/csv.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { listOffered } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import { type FeedCursor, parseCursor } from '../reports/feed-cursor.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
import { getCatalog, type Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'
import { readChanges } from './feed-changes.ts'
import { type FeedFacts, type FeedStore, readPage } from './feed-page.ts'

/** `GET report/acts?after=&format=`: everything that happened in the product after a place in the log, to its end. */
export async function getActsFeed(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const now = service.now()
  const cursor = parseCursor(context.req.query('after'), now, product.group ?? null)
  const format = context.req.query('format') ?? 'ndjson'
  if (format !== 'ndjson' && format !== 'csv')
    throw new Problem('query-invalid', 'The format is ndjson or csv.')
  const catalog = await getCatalog(service)
  const request = { kind: 'feed', cursor, format } as const
  const pieces = await service.reports.run({ request, product, now, catalog })
  const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson'
  return streamChunks(context, type, pieces)
}

/** The feed itself. */
export async function* makeFeed(
  { store }: Pick<ReportTools, 'store'>,
  { request: { cursor, format }, product, now, catalog }: ReportJob<RequestOf<'feed'>>,
): AsyncGenerator<string> {
  await requireReached(store, cursor.index)
  await requireStanding(store, cursor, product)
  // A clock that is a little behind that of the process that was asked before must not undo what that one has told.
  const moment = new Date(Math.max(now.getTime(), ...listMoments(cursor)))
  const pages = readLines(store, { catalog: catalog ?? new Map(), product, moment }, cursor)
  yield* format === 'csv' ? formatCsv(pages) : formatLines(pages)
}

function listMoments({ moment, scan }: FeedCursor): number[] {
  return [moment, scan?.until].flatMap((one) => (one == null ? [] : Date.parse(one)))
}

/** First what time has changed of what is known already, then what was added to the log. */
async function* readLines(store: FeedStore, facts: FeedFacts, cursor: FeedCursor) {
  yield* readChanges(store, facts, cursor)
  for (let after = cursor.index; ; ) {
    const { lines, next } = await readPage(store, facts, after)
    if (lines.length > 0) yield lines
    if (next === null) return
    after = next
  }
}

async function* formatLines(pages: AsyncIterable<FeedLine[]>) {
  for await (const page of pages) yield page.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Columns of the feed as a table, in which a cell is empty where a line has no such member. */
const COLUMNS = [
  ...(['index', 'id', 'at', 'subject', 'act', 'policy', 'version', 'locale', 'actor', 'note'] as const),
  ...(['service', 'delegate', 'role', 'claimedAt', 'given', 'changesAt', 'choices'] as const),
  ...(['choicesChangeAt', 'person', 'formerly', 'cursor'] as const),
]

async function* formatCsv(pages: AsyncIterable<FeedLine[]>) {
  yield formatCsvHead(COLUMNS)
  for await (const page of pages) yield page.map(formatRow).join('')
}

function formatRow(line: FeedLine): string {
  const cells: Record<string, unknown> = { ...line }
  if ('onBehalf' in line) {
    const { onBehalf, delegate } = line
    Object.assign(cells, onBehalf, { delegate: delegate?.sub, role: delegate?.role })
  }
  if ('choices' in line) cells.choices = line.choices?.join(' ')
  return formatCsvLine(COLUMNS.map((column) => (cells[column] ?? null) as Cell))
}

/** What was told of people who answered a version that was taken back since may be wrong, and no line of the feed says so. */
async function requireStanding(store: FeedStore, { moment, index }: FeedCursor, product: Product) {
  // Who begins, or follows by places alone, is told acts alone.
  if (moment === null || index < 0) return
  const policies = listOffered(product)
  const since = (await store.listVersions()).filter(
    ({ act, at, policy }) => act === 'retract' && policies.includes(policy) && at >= moment,
  )
  for (const { index: place, policy, version } of since) {
    const [leaf = '{}'] = await store.listLeaves(place, 1)
    // Whom nobody answered is missed by nobody.
    if (!(JSON.parse(leaf).acts > 0)) continue
    throw new Problem(
      'version-retracted',
      `${policy}@${version} was taken back after the moment in "after": what you know of those who answered it may be otherwise now. Read from the beginning, without "after".`,
    )
  }
}

/** After a backup was put back a place from before may lie ahead: acts that get the places up to it would be passed over. */
async function requireReached(store: FeedStore, place: number): Promise<void> {
  const size = (await store.findHead())?.size ?? 0
  if (place < size) return
  throw new Problem(
    'place-ahead',
    `The log has ${size} records, so no act has the index ${place}. An older copy of it was put back, or this is another one: read from the beginning, without "after".`,
  )
}
