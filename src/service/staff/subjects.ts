import type { Context } from 'hono'
import type { ProvedLeaf } from '../../domain/log/receipt.ts'
import type { AcceptanceStore, ActOwner, EraseOutcome, StoredAct } from '../../store/store.ts'
import {
  ConsentsQuerySchema,
  EraseSchema,
  HoldSchema,
  OnBehalfActSchema,
  type StaffRequirements,
  SubjectQuerySchema,
} from '../contract/service-contract.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { formatPointer, readBody } from '../http/read-body.ts'
import { respondJson } from '../http/respond.ts'
import { getSigningKeys, type KeyRing } from '../keys/key-ring.ts'
import { decideAudience, listOffered, type PersonClaims, readPersonClaims } from '../products/audience.ts'
import type { Product, Products } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import type { Service } from '../service.ts'
import { answerConsents } from '../subject/consents.ts'
import { findEntry } from '../subject/find-entry.ts'
import { recordAct } from '../subject/record-act.ts'
import { computeRequirements } from '../subject/requirements.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'
import { correctEntry } from './correct-entry.ts'

const DAY = 24 * 3600 * 1000

/** `POST subjects/acts`: records an answer for a person, with who did it and why. */
export async function postActOnBehalf(context: Context<Env>, service: Service, caller: ServiceCaller) {
  const { subject, onBehalf, at, ...request } = await readBody(context.req.raw, OnBehalfActSchema)
  // The token stays here: the opening is for the person, and this token could be used until it ends.
  const facts = { ...caller, claims: null, token: null, presentation: undefined }
  // Who sent it is known, whoever is said to have done it.
  const input = {
    ...facts,
    subject,
    onBehalf: { ...onBehalf, service: caller.name },
    statedAt: at === undefined ? undefined : new Date(at),
  }
  const { act } = request
  return act === 'correct'
    ? correctEntry(context, service, { ...input, request: { ...request, act } })
    : recordAct(context, service, { ...input, request: { ...request, act } })
}

/** `POST subjects/requirements`: where a person stands; the id stays out of the address, which others log. */
export async function postRequirements(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const { subject, policies, claims: given } = await readBody(context.req.raw, SubjectQuerySchema)
  const asked = policies === undefined ? listOffered(product) : [...new Set(policies)]
  const claims = given === undefined ? null : requireClaims(product, given)
  const found = await computeRequirements(service, { product, subject, claims, isStaff: true }, asked)
  const acts = await service.store.listActs({ realm: getRealm(product), subject })
  const requirements = found.requirements.map((one) => ({
    ...one,
    audience: decideAudience(product, one.policy, claims),
    entry: describeEntry(acts, one.policy),
  }))
  return respondJson(context, { ...found, requirements } satisfies StaffRequirements)
}

/** `POST subjects/consents`: a person's consents, as the person gets them. */
export async function postConsents(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const { subject } = await readBody(context.req.raw, ConsentsQuerySchema)
  return answerConsents(context, service, { product, subject, issuedAt: null })
}

/** What staff say of a person is read as a token would be. */
function requireClaims(product: Product, given: Record<string, unknown>): PersonClaims {
  const read = readPersonClaims(product, given)
  if ('claims' in read) return read.claims
  const { claim, expected } = read.fault
  const errors = [{ pointer: formatPointer(['claims', claim]), detail: `expected ${expected}` }]
  throw new Problem('body-invalid', 'Send every claim that products.yaml has among "claims".', { errors })
}

function describeEntry(acts: readonly StoredAct[], policy: string) {
  const entry = findEntry(acts, policy)
  if (!entry?.onBehalf) return null
  const { act, version, locale, digest, at, onBehalf } = entry
  return { act, version, locale, digest, at, onBehalf }
}

/** `POST subjects/erase`: erases at once, or holds for the product's claim period and erases after it. */
export async function postErase(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const { subject, realm } = await readBody(context.req.raw, EraseSchema)
  const owner = { realm: chooseRealm(product, realm), subject }
  const now = service.now()
  // Asking again does not make it later.
  const until =
    (await service.store.findHold(owner)) ?? computeClaimPeriodEnd(listSharing(service.products, owner), now)
  if (until !== null && until > now.toISOString()) {
    await service.store.hold(owner, until)
    return respondJson(context, { until }, 202)
  }
  const outcome = await eraseOwner(service, owner)
  if (outcome.kind === 'held') return respondJson(context, { until: outcome.until }, 202)
  return respondJson(context, { records: outcome.records, receipt: outcome.receipt })
}

/** `POST subjects/hold`: keeps a person's records from use until a moment, after which they are erased. */
export async function postHold(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const { subject, realm, until } = await readBody(context.req.raw, HoldSchema)
  const moment = until === null ? null : new Date(until).toISOString()
  await service.store.hold({ realm: chooseRealm(product, realm), subject }, moment)
  return respondJson(context, { until: moment })
}

/** What a product recorded before it joined a group counts no more, and can be erased all the same. */
function chooseRealm(product: Product, asked = getRealm(product)): string {
  const own = [getRealm(product), product.id]
  if (own.includes(asked)) return asked
  const errors = [{ pointer: '/realm', detail: `expected one of ${own.join(', ')}` }]
  throw new Problem('body-invalid', 'Name a realm of the product.', { errors })
}

/** What erasing needs. */
export interface Eraser {
  store: Pick<AcceptanceStore, 'erase'>
  ring: KeyRing
  receipts: Pick<Service['receipts'], 'proveLeaf'>
  now: () => Date
  newId: () => string
}

/** Erases what makes records a person's; the receipt proves that the log says so. */
export async function eraseOwner(
  { store, ring, receipts, now, newId }: Eraser,
  owner: ActOwner,
): Promise<
  Extract<EraseOutcome, { kind: 'held' }> | { kind: 'erased'; records: number; receipt: ProvedLeaf | null }
> {
  const [id, at] = [newId(), now().toISOString()]
  const outcome = await store.erase({ ...owner, id, at, mark: ring.mark(owner) }, getSigningKeys(ring))
  if (outcome.kind === 'held') return outcome
  const { records, evidence } = outcome
  return { kind: 'erased', records, receipt: evidence && receipts.proveLeaf(evidence) }
}

/** The products whose records they are. */
function listSharing({ products }: Products, { realm }: ActOwner): Product[] {
  return products.filter((product) => [getRealm(product), product.id].includes(realm))
}

/** That of the product which needs the records longest. */
function computeClaimPeriodEnd(sharing: readonly Product[], now: Date): string | null {
  const claimPeriodDays = Math.max(0, ...sharing.map((product) => product.claimPeriodDays))
  return claimPeriodDays === 0 ? null : new Date(now.getTime() + claimPeriodDays * DAY).toISOString()
}
