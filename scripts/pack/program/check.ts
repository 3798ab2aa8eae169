import { examineSetup, type SetupFinding } from 'kelisim/client'
import { type Io, readKey } from './io.ts'
import { readPersonClaims } from './person-claims.ts'

/** What `check` is told of a product. */
export interface CheckOptions {
  service: string
  product: string
  issuer: string
  key: string
  audience?: string
  internalService?: string
  policies?: string
  returnTo?: string
  azp?: string
  claims?: string
}

const MARKS = new Map<SetupFinding['ok'], string>([
  [true, 'ok  '],
  [false, 'NO  '],
  [null, '?   '],
])

/** `check`: asks the service whether it knows this product as it is set up here, and says what to mend. */
export async function checkProduct(
  { key, policies, claims, ...facts }: CheckOptions,
  io: Io,
): Promise<number> {
  const said = claims === undefined ? undefined : readPersonClaims(claims)
  const findings = await examineSetup({
    ...facts,
    key: readKey(key),
    ...(policies !== undefined && { policies: policies.split(',') }),
    ...(said && { claims: () => said }),
    // Neither is looked at.
    signedOut: 'closed',
    whenUnavailable: 'closed',
    fetch: io.fetch,
    now: io.now,
  })
  for (const { what, ok, detail, advice } of findings) {
    io.out(`${MARKS.get(ok)}${what.padEnd(10)}${detail}\n`)
    if (ok !== true && advice !== null) io.out(`${' '.repeat(14)}${advice}\n`)
  }
  const isAnswered = findings.every(({ what, ok }) => ok !== null || !['service', 'token'].includes(what))
  return isAnswered && findings.every(({ ok }) => ok !== false) ? 0 : 1
}
