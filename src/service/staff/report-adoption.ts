import type { Context } from 'hono'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { formatCsvHead, formatCsvLine } from '../http/csv.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { isShown } from '../products/audience.ts'
import { getRealm } from '../products/realm.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
import type { Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

const COLUMNS = ['day', 'policy', 'version', 'locale', 'act', 'imported', 'count'] as const

/** `GET report/adoption?policy=&format=`: acts counted by day, version, language and kind. */
export async function getAdoption(
  context: Context<Env>,
  { reports, now }: Service,
  { product }: ServiceCaller,
) {
  const policy = context.req.query('policy')
  const format = context.req.query('format') ?? 'json'
  if (policy !== undefined && !PolicyIdSchema.safeParse(policy).success) {
    throw new Problem('query-invalid', 'Name a policy by its id, such as ?policy=privacy')
  }
  if (format !== 'json' && format !== 'csv') throw new Problem('query-invalid', 'The format is json or csv.')
  const request = { kind: 'adoption', policy: policy ?? null, format } as const
  const pieces = await reports.run({ request, product, now: now(), catalog: null })
  return streamChunks(context, format === 'json' ? 'application/json' : 'text/csv; charset=utf-8', pieces)
}

/** The report itself. */
export async function* makeAdoption(
  { store }: Pick<ReportTools, 'store'>,
  { request: { policy, format }, product }: ReportJob<RequestOf<'adoption'>>,
): AsyncGenerator<string> {
  const counted = await store.countAdoption(getRealm(product))
  const all = counted.filter((row) => isShown(product, row.policy))
  const rows = policy === null ? all : all.filter((row) => row.policy === policy)
  if (format === 'json') return yield JSON.stringify({ rows })
  const lines = rows.map((row) => formatCsvLine(COLUMNS.map((column) => row[column])))
  yield formatCsvHead(COLUMNS) + lines.join('')
}
