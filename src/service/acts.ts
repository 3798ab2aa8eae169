import type { Context } from 'hono'
import { findKnown, type StoredAct } from '../store/store.ts'
import { judge } from './act-rules.ts'
import { versionOf } from './catalog.ts'
import { ActRequestSchema, type Receipt } from './contract.ts'
import { Problem } from './problem.ts'
import { readBody } from './read-body.ts'
import { offeredPolicy } from './requirements.ts'
import { currentCatalog, type Env, type Service } from './service.ts'
import type { Caller } from './subject-token.ts'

/** `POST acts`: records an act once; 201 when it is new, 200 with the first receipt when it is not. */
export async function postAct(
  context: Context<Env>,
  service: Service,
  { product, subject, issuedAt }: Caller,
): Promise<Response> {
  const request = await readBody(context.req.raw, ActRequestSchema)
  const policy = offeredPolicy(await currentCatalog(service), product, request.policy)
  const version = versionOf(policy, request.version)
  if (version === undefined)
    throw new Problem('version-unknown', 'No such version of the policy is published.')

  const owner = { product: product.id, subject }
  const acts = await service.store.acts(owner, policy.id)
  // Before the rules: a retry gets its receipt even if the version has been superseded in the meantime.
  const known = findKnown(acts, request)
  if (known !== undefined) return context.json(receiptOf(known), 200)

  const now = service.now()
  judge({ request, policy, version, acts, issuedAt, now })
  const act = { ...request, ...owner, id: service.newId(), at: now.toISOString(), imported: false }
  const outcome = await service.store.append(act)
  if (outcome.kind === 'stale') {
    throw new Problem('answered-elsewhere', 'Ask for the requirements again; "after" is not the last answer.')
  }
  return context.json(receiptOf(outcome.act), outcome.kind === 'stored' ? 201 : 200)
}

/** `GET acts`: the caller's own history, oldest first. */
export async function getActs(
  context: Context<Env>,
  { store }: Service,
  { product, subject }: Caller,
): Promise<Response> {
  const acts = await store.acts({ product: product.id, subject })
  return context.json({ acts: acts.map(receiptOf) })
}

// The subject stays out: a receipt may be handed around, and its holder knows who they are.
function receiptOf({ subject: _, seq: __, ...receipt }: StoredAct): Receipt {
  return receipt
}
