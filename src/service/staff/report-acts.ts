import type { Context } from 'hono'
import type { StoredAct } from '../../store/store.ts'
import { formatCsvHead, formatCsvLine } from '../http/csv.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { getRealm } from '../products/products.ts'
import type { Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

const PAGE = 500

/** `GET report/acts?after=&format=`: every act of the product after a place in the log, to its end. */
export async function getActsFeed(context: Context<Env>, { store }: Service, { product }: ServiceCaller) {
  const after = parsePlace(context.req.query('after'))
  const format = context.req.query('format') ?? 'ndjson'
  if (format !== 'ndjson' && format !== 'csv')
    throw new Problem('query-invalid', 'The format is ndjson or csv.')
  const pages = readPages(
    (position) => store.listFeed(getRealm(product), { after: position, limit: PAGE }),
    after,
  )
  return format === 'csv'
    ? streamChunks(context, 'text/csv; charset=utf-8', formatCsv(pages))
    : streamChunks(context, 'application/x-ndjson', formatLines(pages))
}

async function* readPages(read: (after: number) => Promise<StoredAct[]>, start: number) {
  for (let after = start; ; ) {
    const page = await read(after)
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)?.index ?? after
  }
}

async function* formatLines(pages: AsyncIterable<StoredAct[]>) {
  for await (const page of pages) yield page.map((act) => `${JSON.stringify(toFeedAct(act))}\n`).join('')
}

async function* formatCsv(pages: AsyncIterable<StoredAct[]>) {
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
    'claimedAt',
  ])
  for await (const page of pages) {
    yield page
      .map(toFeedAct)
      .map(({ onBehalf, ...act }) =>
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
          act.claimedAt,
        ]),
      )
      .join('')
  }
}

function toFeedAct({ index, id, at, subject, act, policy, version, locale, onBehalf, claimedAt }: StoredAct) {
  return { index, id, at, subject, act, policy, version, locale, onBehalf, claimedAt }
}

function parsePlace(text: string | undefined): number {
  if (text === undefined) return -1
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new Problem('query-invalid', '"after" is the index of the last act that you have.')
}
