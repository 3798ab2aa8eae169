import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import type { World } from './world.ts'

/** Gives a token of the office with some of its scopes, by a clock so many milliseconds from the right one. */
export type MintToken = (scope: string, beside?: number) => Promise<string>

/** Registers an office with the demo, as an operator would in products.yaml; the service has to be started after it. */
export async function registerOffice(world: World): Promise<MintToken> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' })
  const { kty, crv, x } = await exportJWK(publicKey)
  register(world, [{ name: 'office', scopes: ['report', 'on-behalf', 'erase'], key: { kty, crv, x } }])
  return (scope, beside = 0) => {
    const now = Math.floor((Date.now() + beside) / 1000)
    return new SignJWT({ scope })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-service+jwt' })
      .setIssuer(world.demo)
      .setAudience(world.service)
      .setSubject('office')
      .setIssuedAt(now)
      .setExpirationTime(now + 3600)
      .setJti(crypto.randomUUID())
      .sign(privateKey)
  }
}

function register(world: World, services: object[]): void {
  world.editProducts((source) => {
    const [mark, audience, head, demo = '', ...others] = source.split('\n')
    const changed = JSON.stringify({ ...JSON.parse(demo.slice(4)), services })
    return [mark, audience, head, `  - ${changed}`, ...others].join('\n')
  })
}
