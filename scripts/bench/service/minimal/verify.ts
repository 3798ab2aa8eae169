import { createPublicKey, verify } from 'node:crypto'
import { promisify } from 'node:util'
import type { MinimalSettings } from './settings.ts'

const verifyInPool = promisify<string | null, Buffer, ReturnType<typeof createPublicKey>, Buffer, boolean>(
  verify as never,
)
const REQUIRED = ['iat', 'exp', 'jti'] as const

/** Verifies a person's token by node:crypto in its thread pool; gives who it is. */
export function createVerifier({ issuer, audience, key }: MinimalSettings) {
  const publicKey = createPublicKey({ key: key as never, format: 'jwk' })
  return async (authorization = ''): Promise<string> => {
    const token = authorization.slice('Bearer '.length)
    const [head = '', body = '', signature = ''] = token.split('.')
    const header = decode(head)
    const claims = decode(body)
    const now = Date.now() / 1000
    const isRight =
      header.alg === 'EdDSA' &&
      header.typ === 'kelisim-subject+jwt' &&
      claims.iss === issuer &&
      claims.aud === audience &&
      REQUIRED.every((name) => claims[name] !== undefined) &&
      Number(claims.exp) > now &&
      Number(claims.iat) > now - 600
    const signed = Buffer.from(token.slice(0, head.length + 1 + body.length))
    if (isRight && (await verifyInPool(null, signed, publicKey, Buffer.from(signature, 'base64url'))))
      return String(claims.sub)
    throw new Error('The token is not good.')
  }
}

function decode(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString())
}
