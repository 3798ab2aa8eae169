import { compactVerify, importJWK, type JWK } from 'jose'
import { getAlg } from '../domain/log/keys.ts'
import type { Delegate, Opening } from '../domain/log/opening.ts'
import { deriveLogOrigin } from '../domain/log/receipt.ts'
import { getDelegate } from './receipt-opening.ts'
import type { CheckResult } from './receipt-report.ts'

/**
 * The product's public keys, as the bundle holds them in `product-keys.json`.
 *
 * @example
 * const product: ProductKeys = { issuer: 'https://courses.example', keys: [publicKey] }
 */
export interface ProductKeys {
  issuer: string
  /** What its tokens say in `azp`, where it has registered that. */
  azp?: string
  keys: readonly JWK[]
  /** In a group each product by its id: the one that recorded an act has signed for it. */
  products?: readonly (ProductKeys & { id: string })[]
}

const TYPE = 'kelisim-subject+jwt'
/** Seconds by which the clocks of product and service may differ. */
const TOLERANCE = 60

/**
 * Looks at the product's own word that it was this person. Products change their keys and need not keep old ones,
 * so a token that none of the given keys signed is no failure: the service checked it when it recorded the act.
 */
export async function checkToken(
  opening: Opening,
  product: ProductKeys,
  { origin, at }: { origin: string; at: string },
): Promise<CheckResult> {
  const { token, subject, onBehalf } = opening
  const delegate = getDelegate(opening)
  const tell = (ok: boolean | null, detail: string): CheckResult => ({ check: 'token', ok, detail })
  if (token === null) {
    const through = onBehalf?.service === undefined ? '' : ` through "${onBehalf.service}"`
    const by = onBehalf && `recorded by "${onBehalf.actor}"${through}, without a token`
    return tell(null, by ?? 'there is no token')
  }
  // Of a product that is in the group no more there are no keys.
  const signer = product.products ? product.products.find(({ id }) => id === opening.product) : product
  const claims = signer === undefined ? null : await verifyClaims(token, signer.keys)
  if (signer === undefined || claims === null)
    return tell(null, 'none of the given keys of the product signed the token')
  const { iss, azp, aud, sub, iat, exp } = claims
  const moment = Date.parse(at) / 1000
  const isTimely = Number(iat) - TOLERANCE <= moment && moment <= Number(exp) + TOLERANCE
  const isSigner = iss === signer.issuer && (signer.azp === undefined || azp === signer.azp)
  const isSame = isSigner && sub === subject && isForLog(aud, origin)
  // Whoever answered in the person's place is named by both, and a token for reading answers nothing.
  const isHolder = isSameActor(claims.act, delegate) && claims.scope === undefined
  if (!isTimely || !isSame || !isHolder) return tell(false, 'the product signed something else')
  const who = delegate ? `"${delegate.sub}" (${delegate.role}) for this person` : 'this person'
  return tell(true, `the product signed that it was ${who} at that time`)
}

function isSameActor(act: unknown, delegate: Delegate | null): boolean {
  if (act === undefined || delegate === null) return act === undefined && delegate === null
  const { sub, role } = Object(act) as Record<string, unknown>
  return sub === delegate.sub && role === delegate.role
}

/** Whether a token is meant for the service that a log names: the log has its address, without the scheme. */
function isForLog(audience: unknown, origin: string): boolean {
  return [audience].flat().some((one) => typeof one === 'string' && deriveLogOrigin(one) === origin)
}

async function verifyClaims(token: string, keys: readonly JWK[]): Promise<Record<string, unknown> | null> {
  for (const jwk of keys) {
    try {
      const key = await importJWK(jwk, jwk.alg ?? getAlg(jwk))
      const options = { algorithms: ['EdDSA', 'Ed25519', 'ES256', 'RS256'] }
      const { payload, protectedHeader } = await compactVerify(token, key, options)
      const claims: unknown = JSON.parse(new TextDecoder().decode(payload))
      if (protectedHeader.typ === TYPE && typeof claims === 'object' && claims !== null) return { ...claims }
    } catch {
      // Another of the keys may fit.
    }
  }
  return null
}
