import type { Context } from 'hono'
import { nameAskedPerson } from '../../domain/acceptance/asked-person.ts'
import type { Requirement } from '../../domain/acceptance/decide-state.ts'
import { findEarliest } from '../../domain/acceptance/term.ts'
import { isLocale, LOCALES } from '../../domain/locale.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { findLastAnswer } from '../../store/store.ts'
import type { Requirements } from '../contract/subject-contract.ts'
import { computeEtag, joinParts, type Part } from '../http/answer-parts.ts'
import { answerNotModified } from '../http/conditional.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { respond } from '../http/respond.ts'
import { waitForTurn } from '../http/turn.ts'
import { decideAudience, listOffered } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import { type CatalogPolicy, getTerms } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { type PassFacts, signPass } from './passes.ts'
import { type Asked, getReadablePolicy, leaveAlone } from './person-offers.ts'
import { decideStanding, describeChoices, describeStanding } from './requirement.ts'
import { writeStanding } from './written-standing.ts'

/** Where a person stands with one policy, and the answer that the next one follows. */
interface Found {
  policy: CatalogPolicy
  decided: Requirement
  after: string | null
}

/** Of whom is asked, and by whom. */
type Person = Pick<Caller, 'product' | 'subject' | 'delegate'> & Omit<Asked, 'product'>

/** `GET requirements?policies=a,b`: what the caller still has to answer or see. */
export async function getRequirements(
  context: Context<Env>,
  service: Service,
  caller: Caller,
): Promise<Response> {
  const { ids, only, withPass } = parseQuery(context, caller.product)
  await waitForTurn()
  const { found, now } = await findStandings(service, { ...caller, isStaff: false }, ids)
  const { gate, recheckAt } = summarize(found)
  const asked = nameCaller(caller)
  const requirements = found.flatMap(({ policy, decided, after }, place): Part[] => [
    place === 0 ? '' : ',',
    writeStanding(policy, decided, now, only),
    `,"after":${JSON.stringify(after)},"for":"${asked}"}`,
  ])
  const pass = withPass ? signPass(caller, describePass(found), getPassMaker(service, now)) : null
  const rest = JSON.stringify({ gate, recheckAt, pass }).slice(1)
  const parts = ['{"requirements":[', ...requirements, `],${rest}`]
  return (
    answerNotModified(context, computeEtag(parts)) ??
    respond(context, joinParts(parts), 200, { 'content-type': 'application/json' })
  )
}

/** What a person still has to answer or see for policies of a product. */
export async function computeRequirements(
  service: Service,
  person: Person,
  ids: readonly string[],
): Promise<Requirements> {
  const { found, now } = await findStandings(service, person, ids)
  const asked = nameCaller(person)
  const requirements = found.map(({ policy, decided, after }) => ({
    ...describeStanding(policy, decided, now),
    after,
    for: asked,
  }))
  return { ...summarize(found), requirements, pass: null }
}

/** Where a person stands with policies, what must be answered before what may be. */
async function findStandings(
  service: Service,
  { product, subject, claims, isStaff }: Person,
  ids: readonly string[],
): Promise<{ found: Found[]; now: Date }> {
  const catalog = await getCatalog(service)
  const acts = await service.store.listActs({ realm: getRealm(product), subject })
  const policies = ids.map((id) => getReadablePolicy(catalog, { product, isStaff }, id, acts))
  // Only now: a version that this very question made known is in force since a moment after the question came.
  const now = service.now()
  const found = sortPolicies(policies, now).map((policy) => {
    const own = acts.filter((act) => act.policy === policy.id)
    const decided = decideStanding(policy, own, now)
    const isLeftAlone = decideAudience(product, policy.id, claims) === 'left-alone'
    return {
      policy,
      decided: isLeftAlone ? leaveAlone(decided, own.length > 0) : decided,
      after: findLastAnswer(own, policy.id),
    }
  })
  return { found, now }
}

function summarize(found: readonly Found[]): Pick<Requirements, 'gate' | 'recheckAt'> {
  return {
    gate: found.some(({ decided }) => decided.gate === 'closed') ? 'closed' : 'open',
    recheckAt: findEarliest(found.flatMap(({ decided }) => decided.recheckAt ?? [])),
  }
}

/** Names of callers: whoever is remembered asks again and again. */
const names = new WeakMap<object, string>()

function nameCaller(person: Omit<Person, 'claims' | 'isStaff'>): string {
  const { product, subject, delegate } = person
  const { issuer, azp: party } = product
  const name = names.get(person) ?? nameAskedPerson({ issuer, party, subject, delegate })
  names.set(person, name)
  return name
}

function describePass(found: readonly Found[]): PassFacts {
  const consents = found.filter(({ decided }) => decided.given)
  return {
    ...summarize(found),
    policies: found.map(({ policy }) => policy.id),
    given: consents.map(({ policy }) => policy.id),
    choices: Object.fromEntries(
      consents.flatMap(({ policy, decided }) => {
        const chosen = describeChoices(policy, decided)?.chosen
        return chosen ? [[policy.id, chosen]] : []
      }),
    ),
  }
}

function getPassMaker({ ring, products }: Service, now: Date) {
  return { ring, issuer: products.audience, now }
}

function parseQuery({ req }: Context<Env>, product: Product) {
  const [locale, pass] = [req.query('locale'), req.query('pass')]
  if (locale !== undefined && !isLocale(locale))
    throw new Problem('query-invalid', `Write locale as one of ${LOCALES.join(', ')}.`)
  if (pass !== undefined && pass !== '1') throw new Problem('query-invalid', 'Write pass as 1.')
  const ids = parsePolicies(req.query('policies'), product)
  return { ids, only: locale ?? null, withPass: pass === '1' }
}

function parsePolicies(query: string | undefined, product: Product): string[] {
  if (query === undefined) return listOffered(product)
  const asked = query.split(',')
  if (asked.every((id) => PolicyIdSchema.safeParse(id).success)) return [...new Set(asked)]
  throw new Problem(
    'query-invalid',
    'Write policies as ids with commas between them, such as privacy,mailings.',
  )
}

// What must be answered stands before what may be.
function sortPolicies(policies: readonly CatalogPolicy[], now: Date): CatalogPolicy[] {
  const rank = (policy: CatalogPolicy) => Number(getTerms(policy, now).required)
  return policies.toSorted((a, b) => rank(b) - rank(a))
}
