import { isReturnAllowed } from '../../domain/return-address.ts'
import type { ProductFacts } from '../../service/contract/subject-contract.ts'

/** What a product sends a person along with, in the part of the address that never leaves the browser. */
export interface Arrival {
  /** The whole part, for a page in another language. */
  fragment: string
  token: string
  /** Where the person wants to be sent back to; only a registered address is ever followed. */
  back: string | null
  /** Ids of policies with commas between them; all of the product's without it. */
  policies: string | null
}

/** Reads `#token=…&return=…&policies=…`; null without a token. */
export function readArrival(fragment: string): Arrival | null {
  const values = new URLSearchParams(fragment.replace(/^#/, ''))
  const token = values.get('token')
  if (token === null || token === '') return null
  return { fragment, token, back: values.get('return'), policies: values.get('policies') }
}

/** The address to go back to if the product has registered it, or what it lies below, else null, or why it is not known. */
export async function readReturnUrl(
  { token, back }: Arrival,
  service: string,
  send: typeof fetch = fetch,
): Promise<string | null | 'expired' | 'trouble'> {
  try {
    const answer = await send(`${service}/api/v1/product`, {
      headers: { authorization: `Bearer ${token}` },
      credentials: 'omit',
      cache: 'no-store',
    })
    if (answer.status === 401) return 'expired'
    if (!answer.ok) return 'trouble'
    const { returnUrls } = (await answer.json()) as ProductFacts
    return back !== null && isReturnAllowed(back, returnUrls) ? back : null
  } catch {
    return 'trouble'
  }
}
