import type { Context } from 'hono'
import { computeRequirement } from '../../domain/acceptance/decide-state.ts'
import type { StoredAct } from '../../store/store.ts'
import { OpaqueIdSchema } from '../contract/opaque-id.ts'
import { MissingLineSchema } from '../contract/service-contract.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { readLines } from '../http/read-ndjson.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { decideAudience, type PersonClaims, readPersonClaims } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import { type CatalogPolicy, getTerms, selectCounting } from '../published/catalog.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
import { getCatalog, type Service } from '../service.ts'
import { getOfferedPolicy } from '../subject/person-offers.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

const BATCH = 500
/** A person of whom is asked; claims are null where the line has none. */
interface Line {
  subject: string
  claims: PersonClaims | null
}

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
  const answer = async (lines: readonly Line[]) => {
    const subjects = lines.map(({ subject }) => subject)
    return formatAnswers(lines, await store.listActsOf(getRealm(product), subjects), { product, policy, now })
  }
  return listMissing(body, (text) => parseLine(text, product), answer)
}

/** Reads as much as it answers, so that neither side grows. */
async function* listMissing(
  body: AsyncIterable<Uint8Array>,
  parse: (text: string) => Line | { expected: string } | null,
  answer: (lines: readonly Line[]) => Promise<string>,
): AsyncGenerator<string> {
  let lines: Line[] = []
  let number = 0
  for await (const text of readLines(body, 1024)) {
    number++
    const line = text === null ? { expected: EXPECTED } : parse(text)
    if (line === null) continue
    if ('expected' in line) {
      // The status has gone out already; the last line says why there are no more.
      yield await answer(lines)
      yield `${JSON.stringify({ error: 'body-invalid', line: number, detail: line.expected })}\n`
      return
    }
    lines.push(line)
    if (lines.length < BATCH) continue
    yield await answer(lines)
    lines = []
  }
  yield await answer(lines)
}

function formatAnswers(
  lines: readonly Line[],
  acts: readonly StoredAct[],
  { product, policy, now }: { product: Product; policy: CatalogPolicy; now: Date },
): string {
  const own = Map.groupBy(
    selectCounting(
      policy,
      acts.filter((act) => act.policy === policy.id),
    ),
    ({ subject }) => subject,
  )
  const { required } = getTerms(policy, now)
  return lines
    .flatMap(({ subject, claims }) => {
      const { state } = computeRequirement(policy.terms, own.get(subject) ?? [], required, now)
      const audience = decideAudience(product, policy.id, claims)
      if (['ended', 'covered', 'settled'].includes(state) || audience === 'left-alone') return []
      return [{ subject, policy: policy.id, state: audience === 'unknown' ? 'audience-unknown' : state }]
    })
    .map((answer) => `${JSON.stringify(answer)}\n`)
    .join('')
}

/**
 * An id, plain or as a JSON string, or `{"subject": …}` with what is known of the person; null for an empty line. Nothing
 * is cut off a plain id: with spaces around it, it may be another person's or a slip, so that it has to be said in JSON.
 */
function parseLine(text: string, product: Product): Line | { expected: string } | null {
  const line = text.replace(/\r$/, '')
  const bare = line.trim()
  if (bare === '') return null
  if (bare !== line) return { expected: EXPECTED }
  const value = /^["{]/.test(line) ? parseJson(line) : line
  const isObject = typeof value === 'object' && value !== null
  const result = isObject ? MissingLineSchema.safeParse(value) : OpaqueIdSchema.safeParse(value)
  if (!result.success) return { expected: EXPECTED }
  if (typeof result.data === 'string') return { subject: result.data, claims: null }
  const { subject, claims } = result.data
  return claims === undefined ? { subject, claims: null } : readKnown(subject, claims, product)
}

function readKnown(subject: string, given: Record<string, unknown>, product: Product) {
  const read = readPersonClaims(product, given)
  if ('claims' in read) return { subject, claims: read.claims }
  const { claim, expected } = read.fault
  return { expected: `Expected of "${claim}" among the claims ${expected}.` }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
