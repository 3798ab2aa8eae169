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
import { readBody } from '../http/read-body.ts'
import { respondJson } from '../http/respond.ts'
import { getSigningKeys, type KeyRing } from '../keys/key-ring.ts'
import { getRealm, type Product } from '../products/products.ts'
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
  const facts = { ...caller, token: null, presentation: undefined }
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
  const { subject, policies } = await readBody(context.req.raw, SubjectQuerySchema)
  const asked = policies === undefined ? product.policies : [...new Set(policies)]
  const found = await computeRequirements(service, { product, subject }, asked)
  const acts = await service.store.listActs({ realm: getRealm(product), subject })
  const requirements = found.requirements.map((one) => ({ ...one, entry: describeEntry(acts, one.policy) }))
  return respondJson(context, { ...found, requirements } satisfies StaffRequirements)
}

/** `POST subjects/consents`: a person's consents, as the person gets them. */
export async function postConsents(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const { subject } = await readBody(context.req.raw, ConsentsQuerySchema)
  return answerConsents(context, service, { product, subject, issuedAt: null })
}

function describeEntry(acts: readonly StoredAct[], policy: string) {
  const entry = findEntry(acts, policy)
  if (!entry?.onBehalf) return null
  const { act, version, locale, digest, at, onBehalf } = entry
  return { act, version, locale, digest, at, onBehalf }
}

/** `POST subjects/erase`: erases at once, or holds for the product's claim period and erases after it. */
export async function postErase(context: Context<Env>, service: Service, { product }: ServiceCaller) {
  const { subject } = await readBody(context.req.raw, EraseSchema)
  const owner = { realm: getRealm(product), subject }
  const now = service.now()
  // Asking again does not make it later.
  const until = (await service.store.findHold(owner)) ?? computeClaimPeriodEnd(product, now)
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
  const { subject, until } = await readBody(context.req.raw, HoldSchema)
  const moment = until === null ? null : new Date(until).toISOString()
  await service.store.hold({ realm: getRealm(product), subject }, moment)
  return respondJson(context, { until: moment })
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

function computeClaimPeriodEnd({ claimPeriodDays }: Product, now: Date): string | null {
  return claimPeriodDays === 0 ? null : new Date(now.getTime() + claimPeriodDays * DAY).toISOString()
}
