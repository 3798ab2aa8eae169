import type { Context } from 'hono'
import { listSaid } from '../../domain/acceptance/corrections.ts'
import { findKnown } from '../../store/store.ts'
import type { Env } from '../http/env.ts'
import { respondJson } from '../http/respond.ts'
import { isShown } from '../products/audience.ts'
import { getRealm } from '../products/realm.ts'
import type { Service } from '../service.ts'
import { createActProblem } from '../subject/act-problems.ts'
import { findEntry } from '../subject/find-entry.ts'
import { type ActInput, appendAct } from '../subject/record-act.ts'
import { readReceipt } from '../subject/stored-receipts.ts'

/**
 * Takes back what staff entered by mistake. It is judged by the entry alone, as that stands in the log: its version may
 * have been taken back since, its number stand for other words, or its policy be published no longer, and what counts
 * all the same, such as a no that nobody said, must not stay for ever.
 */
export async function correctEntry(
  context: Context<Env>,
  service: Service,
  input: ActInput & { request: { act: 'correct' } },
): Promise<Response> {
  const { product, subject, request, onBehalf } = input
  const acts = await service.store.listActs({ realm: getRealm(product), subject }, request.policy)
  const known = findKnown(listSaid(acts), { ...request, onBehalf })
  if (known !== undefined) {
    service.metrics.countAct(known.act, 'known', product.id)
    return respondJson(context, await readReceipt(service, known), 200)
  }
  const entry = findEntry(acts, request.policy)
  const isOwn = entry?.product === product.id || isShown(product, request.policy)
  if (entry === undefined || !isOwn || entry.version !== request.version)
    throw createActProblem('nothing-to-correct')
  if (entry.locale !== request.locale || entry.digest !== request.digest)
    throw createActProblem('digest-mismatch', `Of the entry it is ${entry.digest}, in "${entry.locale}".`)
  return appendAct(context, service, input, { versionDigest: entry.versionDigest, choices: undefined })
}
