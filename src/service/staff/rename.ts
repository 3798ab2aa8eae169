import type { Context } from 'hono'
import { RenameSchema } from '../contract/service-contract.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { readBody } from '../http/read-body.ts'
import { respondJson } from '../http/respond.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { getRealm } from '../products/realm.ts'
import type { Service } from '../service.ts'
import type { ServiceCaller } from '../tokens/service-token.ts'

/** `POST subjects/rename`: all that is kept of a person is found under another id from now on. */
export async function postRename(
  context: Context<Env>,
  { store, ring, receipts, now, newId, newKey }: Service,
  { product, name: service }: ServiceCaller,
) {
  const { formerly, subject } = await readBody(context.req.raw, RenameSchema)
  const realm = getRealm(product)
  const outcome = await store.rename(
    {
      ...{ id: newId(), at: now().toISOString(), key: newKey() },
      ...{ realm, product: product.id, service, formerly, subject },
      mark: ring.mark({ realm, subject: formerly }),
    },
    getSigningKeys(ring),
  )
  if (outcome.kind === 'taken') {
    throw new Problem(
      'subject-taken',
      'Nothing was changed: two histories are never made one. Give the person an id that nobody has, before your product sends tokens for it; or, if the records under it are not needed, erase those first.',
    )
  }
  const { records, opening, evidence } = outcome
  return respondJson(context, { records, receipt: evidence && receipts.proveLeaf(evidence), opening })
}
