import type { Context } from 'hono'
import type { FeedLine } from '../contract/service-contract.ts'
import { type Cell, formatCsvHead, formatCsvLine } from '../http/csv.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { getCatalog, type Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'
import { PAGE, readPage } from './feed-page.ts'

/** `GET report/acts?after=&format=`: everything that happened in the product after a place in the log, to its end. */
export async function getActsFeed(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const after = parsePlace(context.req.query('after'))
  const format = context.req.query('format') ?? 'ndjson'
  if (format !== 'ndjson' && format !== 'csv')
    throw new Problem('query-invalid', 'The format is ndjson or csv.')
  await requireReached(service, after)
  const catalog = await getCatalog(service)
  const pages = readPages((place) => readPage(service, { catalog, product }, place), after)
  return format === 'csv'
    ? streamChunks(context, 'text/csv; charset=utf-8', formatCsv(pages))
    : streamChunks(context, 'application/x-ndjson', formatLines(pages))
}

async function* readPages(read: (after: number) => Promise<FeedLine[]>, start: number) {
  for (let after = start; ; ) {
    const page = await read(after)
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)?.index ?? after
  }
}

async function* formatLines(pages: AsyncIterable<FeedLine[]>) {
  for await (const page of pages) yield page.map((line) => `${JSON.stringify(line)}\n`).join('')
}

/** Columns of the feed as a table, in which a cell is empty where a line has no such member. */
const COLUMNS = [
  ...(['index', 'id', 'at', 'subject', 'act', 'policy', 'version', 'locale', 'actor', 'note'] as const),
  ...(['service', 'delegate', 'role', 'claimedAt', 'given', 'changesAt', 'choices'] as const),
  ...(['choicesChangeAt', 'person', 'formerly'] as const),
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
  throw new Problem('query-invalid', '"after" is the index of the last line that you have.')
}
