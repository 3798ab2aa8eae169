import type { Context } from 'hono'
import { computeRequirement } from '../../domain/acceptance/decide-state.ts'
import type { AcceptanceStore, StoredAct } from '../../store/store.ts'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { readLines } from '../http/read-ndjson.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { getRealm } from '../products/products.ts'
import { type CatalogPolicy, getTerms, selectCounting } from '../published/catalog.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
import { getCatalog, type Service } from '../service.ts'
import { getOfferedPolicy } from '../subject/requirements.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

const BATCH = 500
const EXPECTED =
  'Expected one id of a person: plain, a JSON string, or {"subject": …}. As JSON if it begins with " or {, or has spaces around it.'

/** `POST report/missing?policy=`: takes the product's ids, one a line, and gives back those that are not covered. */
export async function postMissing(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const id = context.req.query('policy')
  if (id === undefined) throw new Problem('query-invalid', 'Name the policy: ?policy=privacy')
  const catalog = await getCatalog(service)
  getOfferedPolicy(catalog, product, id)
  const { body } = context.req.raw
  if (body === null) throw new Problem('body-invalid', 'Send ids of people, one a line.')
  const request = { kind: 'missing', policy: id } as const
  const pieces = await service.reports.run({ request, product, now: service.now(), catalog }, body)
  return streamChunks(context, 'application/x-ndjson', pieces)
}

/** The report itself. */
export function makeMissing(
  { store }: Pick<ReportTools, 'store'>,
  { request, product, now, catalog }: ReportJob<RequestOf<'missing'>>,
  body: AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const policy = getOfferedPolicy(catalog ?? new Map(), product, request.policy)
  return listMissing(body, policy, (subjects) => store.listActsOf(getRealm(product), subjects), now)
}

/** Reads as much as it answers, so that neither side grows. */
async function* listMissing(
  body: AsyncIterable<Uint8Array>,
  policy: CatalogPolicy,
  readActs: (subjects: string[]) => ReturnType<AcceptanceStore['listActsOf']>,
  now: Date,
): AsyncGenerator<string> {
  let subjects: string[] = []
  let line = 0
  for await (const text of readLines(body, 1024)) {
    line++
    const subject = text === null ? null : parseSubject(text)
    if (subject === '') continue
    if (subject === null) {
      // The status has gone out already; the last line says why there are no more.
      yield formatAnswers(policy, subjects, await readActs(subjects), now)
      yield `${JSON.stringify({ error: 'body-invalid', line, detail: EXPECTED })}\n`
      return
    }
    subjects.push(subject)
    if (subjects.length < BATCH) continue
    yield formatAnswers(policy, subjects, await readActs(subjects), now)
    subjects = []
  }
  yield formatAnswers(policy, subjects, await readActs(subjects), now)
}

function formatAnswers(
  policy: CatalogPolicy,
  subjects: readonly string[],
  acts: readonly StoredAct[],
  now: Date,
): string {
  const own = Map.groupBy(
    selectCounting(
      policy,
      acts.filter((act) => act.policy === policy.id),
    ),
    ({ subject }) => subject,
  )
  const { required } = getTerms(policy, now)
  return subjects
    .map((subject) => ({
      subject,
      policy: policy.id,
      state: computeRequirement(policy.terms, own.get(subject) ?? [], required, now).state,
    }))
    .filter(({ state }) => !['ended', 'covered', 'settled'].includes(state))
    .map((answer) => `${JSON.stringify(answer)}\n`)
    .join('')
}

/**
 * An id, plain or as a JSON string or `{"subject": …}`; empty for an empty line, null for anything else. Nothing is cut
 * off a plain id: with spaces around it, it may be another person's or a slip, so that it has to be said in JSON.
 */
function parseSubject(text: string): string | null {
  const line = text.replace(/\r$/, '')
  const bare = line.trim()
  if (bare === '') return ''
  if (bare !== line) return null
  const value = /^["{]/.test(line) ? parseJson(line) : line
  const subject = typeof value === 'object' && value !== null ? Reflect.get(value, 'subject') : value
  const result = OpaqueIdSchema.safeParse(subject)
  return result.success ? result.data : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
