import { addReach, countReach, type Reach } from '../domain/acceptance/reach.ts'
import type { StandingReport } from '../domain/acceptance/standing-report.ts'
import { resolveTerm } from '../domain/acceptance/term.ts'
import { KelisimError } from '../domain/error.ts'
import { isPublished, type Policy } from '../domain/policy/policy.ts'
import type { VersionFile } from '../domain/policy/version-file.ts'
import { readServiceAddress, readStanding } from './service.ts'
import type { Voice } from './terminal/frame.ts'

/** Why no numbers of people can be given. */
export type NoReach = 'not-set' | 'no-answer' | 'not-offered' | 'not-said'

/** What the service reports of every product whose token is at hand, or why it cannot be had. */
export type Standings = StandingReport[] | NoReach

/** Asks the service that the environment names; several tokens, of several products, are parted by white space. */
export async function readStandings({ io, say, info: tell }: Voice): Promise<Standings> {
  const service = readServiceAddress(io.env, say)
  const tokens = io.env.KELISIM_SERVICE_TOKEN?.split(/\s+/).filter(Boolean) ?? []
  if (service === null || tokens.length === 0) return 'not-set'
  try {
    return await Promise.all(tokens.map((token) => readStanding(service, token)))
  } catch (error) {
    if (!(error instanceof KelisimError)) throw error
    // A text can be judged without the numbers, and it is said that they are missing.
    tell(error.report)
    return 'no-answer'
  }
}

/** The terms of a version, as far as its file says them. */
export type KnownTerms = Partial<
  Pick<VersionFile, 'asks' | 'acceptBy' | 'effectiveAt' | 'replaces' | 'ends' | 'urgent' | 'reason'>
>

/** Whom a version reaches, all products together; a draft without a moment of effect is taken to begin now. */
export function computeVersionReach(
  policies: readonly Policy[],
  { id, number }: { id: string; number: number },
  { asks, effectiveAt, acceptBy, replaces, ends }: KnownTerms,
  known: Standings,
  now: Date,
): Reach | NoReach {
  if (typeof known === 'string') return known
  if (asks === undefined) return 'not-said'
  const policy = policies.find((one) => one.id === id)
  const own = known.flatMap(({ policies }) => policies.filter((one) => one.policy === id))
  const version = policy?.versions.find((one) => one.number === number)
  if (policy === undefined || version === undefined || own.length === 0) return 'not-offered'
  const effect = effectiveAt ?? now.toISOString()
  const end = acceptBy === undefined || acceptBy === 'at-effect' ? effect : acceptBy
  const earlier = policy.versions.filter(isPublished).filter((version) => version.number < number)
  const coming = { number, asks, publishedAt: now.toISOString(), effectiveAt: effect, acceptBy: end }
  const terms = [...earlier.map(resolveTerm), { ...coming, replaces, ends }]
  return own
    .map(({ histories }) => countReach(terms, histories, version.file.required))
    .reduce(addReach, { asked: 0, told: 0, untouched: 0 })
}
