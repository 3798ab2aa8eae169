import type { ProductFacts } from '../../service/contract/subject-contract.ts'

/** What a product sends a person along with, in the part of the address that never leaves the browser. */
export interface Arrival {
  /** The whole part, for a page in another language. */
  fragment: string
  token: string
  wishes: Wishes
}

/** What of an arrival is good for longer than its token. */
export interface Wishes {
  /** Where the person wants to be sent back to; only what is registered is ever followed. */
  back: string | null
  /** Where the product sends the person here again with a new token; `back` without it. */
  renew: string | null
  /** The product's own, handed back to it untouched. */
  state: string | null
  /** Ids of policies with commas between them; all of the product's without it. */
  policies: string | null
}

/** Reads `#token=…&return=…&renew=…&state=…&policies=…`; null without a token. */
export function readArrival(fragment: string): Arrival | null {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const token = values.get('token')
  if (token === null || token === '') return null
  const [back, renew, state, policies] = ['return', 'renew', 'state', 'policies'].map((name) =>
    values.get(name),
  )
  return { fragment, token, wishes: { back, renew, state, policies } as Wishes }
}

/** How long the service may take to say, in milliseconds. */
const PATIENCE_MS = 20_000

/** What the product that made a token has registered, or why it is not known. */
export async function readProduct(
  token: string,
  service: string,
  send: typeof fetch = fetch,
): Promise<ProductFacts | 'expired' | 'trouble'> {
  try {
    const answer = await send(`${service}/api/v1/product`, {
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout?.(PATIENCE_MS),
    })
    if (answer.status === 401) return 'expired'
    return answer.ok ? ((await answer.json()) as ProductFacts) : 'trouble'
  } catch {
    return 'trouble'
  }
}
