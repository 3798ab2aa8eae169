import { type SigningKey, signToken } from './sign-token.ts'

/**
 * Which program or member of staff of a product calls, to do what.
 *
 * @example
 * const options: ServiceTokenOptions = {
 *   issuer: 'https://courses.example',
 *   audience: 'https://5qbe.kz/auth',
 *   name: 'mailer',
 *   scopes: ['report'],
 *   lifetime: 3600,
 *   key,
 * }
 */
export interface ServiceTokenOptions extends SigningKey {
  /** The product's `issuer` in the service's `products.yaml`. */
  issuer: string
  /** The product's `azp` in `products.yaml`, where it has one. */
  azp?: string
  /** The service's `audience`, as its `products.yaml` states it. */
  audience: string
  /** The name under `services` in `products.yaml` that this key is registered with. */
  name: string
  /** What the token is good for; never more than is registered. */
  scopes: readonly ('report' | 'erase' | 'erase-realm' | 'on-behalf')[]
  now?: Date
  /** Seconds from now, 300 without it; the service takes tokens of at most twelve hours, less the minute for fast clocks. */
  lifetime?: number
}

/**
 * Signs a token with which a product's own program reads reports, erases people or answers for them.
 *
 * @throws RangeError for a lifetime that the service would refuse
 * @example
 * await mintServiceToken({
 *   issuer: 'https://courses.example', audience: 'https://5qbe.kz/auth', name: 'mailer', scopes: ['report'], key,
 * })
 */
export async function mintServiceToken(options: ServiceTokenOptions): Promise<string> {
  const { issuer, azp, audience, name, scopes, now = new Date(), lifetime = 300 } = options
  const facts = { typ: 'kelisim-service+jwt', issuer, audience, subject: name, lifetime, now }
  return signToken(
    { ...facts, longest: 12 * 3600, claims: { scope: scopes.join(' '), ...(azp !== undefined && { azp }) } },
    options,
  )
}
