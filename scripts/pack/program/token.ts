import { mintSubjectToken } from 'kelisim/client'
import { CommandError, type Io, readKey } from './io.ts'
import { readPersonClaims } from './person-claims.ts'

/** What `token` is told. */
export interface TokenOptions {
  service: string
  issuer: string
  key: string
  audience?: string
  lifetime?: string
  scope?: string
  azp?: string
  claims?: string
}

/** `token <person>`: prints a token of a person, to try the service with. */
export async function printToken(subject: string, options: TokenOptions, io: Io): Promise<number> {
  const {
    service,
    issuer,
    key,
    audience = service.replace(/\/+$/, ''),
    lifetime = '300',
    scope,
    azp,
    claims,
  } = options
  if (!/^\d+$/.test(lifetime) || Number(lifetime) < 1 || Number(lifetime) > 600)
    throw new CommandError(`--lifetime is "${lifetime}"; expected 1 to 600 seconds.`, 2)
  if (scope !== undefined && scope !== 'read')
    throw new CommandError(`--scope is "${scope}"; expected read.`, 2)
  const facts = {
    issuer,
    audience,
    subject,
    key: readKey(key),
    ...(scope !== undefined && { scope: 'read' as const }),
    ...(azp !== undefined && { azp }),
    ...(claims !== undefined && { claims: readPersonClaims(claims) }),
    lifetime: Number(lifetime),
    now: io.now(),
  }
  io.out(`${await mintSubjectToken(facts)}\n`)
  io.err(`Whoever has this answers for "${subject}" until it ends. To try it:
curl -H "Authorization: Bearer $TOKEN" ${service.replace(/\/+$/, '')}/api/v1/requirements
`)
  return 0
}
