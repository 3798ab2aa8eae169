import type { Context } from 'hono'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { formatCsvHead, formatCsvLine } from '../http/csv.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { getRealm } from '../products/products.ts'
import type { Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

const COLUMNS = ['day', 'policy', 'version', 'locale', 'act', 'imported', 'count'] as const

/** `GET report/adoption?policy=&format=`: acts counted by day, version, language and kind. */
export async function getAdoption(context: Context<Env>, { store }: Service, { product }: ServiceCaller) {
  const policy = context.req.query('policy')
  const format = context.req.query('format') ?? 'json'
  if (policy !== undefined && !PolicyIdSchema.safeParse(policy).success) {
    throw new Problem('query-invalid', 'Name a policy by its id, such as ?policy=privacy')
  }
  if (format !== 'json' && format !== 'csv') throw new Problem('query-invalid', 'The format is json or csv.')
  const all = await store.countAdoption(getRealm(product))
  const rows = policy === undefined ? all : all.filter((row) => row.policy === policy)
  if (format === 'json') return context.json({ rows })
  const lines = rows.map((row) => formatCsvLine(COLUMNS.map((column) => row[column])))
  return context.body(formatCsvHead(COLUMNS) + lines.join(''), 200, {
    'content-type': 'text/csv; charset=utf-8',
  })
}
