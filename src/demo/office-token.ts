import { randomUUID } from 'node:crypto'
import { importJWK, type JWK, SignJWT } from 'jose'

/** The demo's own staff, as the service knows them: what they may do, and for how long at once. */
export const OFFICE = { name: 'office', scopes: ['report', 'on-behalf', 'erase'], hours: 1 }

/** A service token for the demo's staff; a real product makes one with `npm run service -- token`. */
export async function mintOfficeToken(
  issuer: string,
  audience: string,
  key: JWK,
  now: Date,
): Promise<string> {
  const iat = Math.floor(now.getTime() / 1000)
  return await new SignJWT({ scope: OFFICE.scopes.join(' ') })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-service+jwt' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setSubject(OFFICE.name)
    .setIssuedAt(iat)
    .setExpirationTime(iat + OFFICE.hours * 3600)
    .setJti(randomUUID())
    .sign(await importJWK(key, 'EdDSA'))
}
