import type { Context } from 'hono'
import type { ProductFacts } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { respondJson } from '../http/respond.ts'
import type { Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'

/** `GET product`: where the product that made the token lets people be sent, back or elsewhere. */
export async function getProduct(
  context: Context<Env>,
  _: Service,
  { product: { id, returnUrls, links } }: Caller,
): Promise<Response> {
  return respondJson(context, { id, returnUrls, links } satisfies ProductFacts)
}
