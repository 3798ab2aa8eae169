import { KelisimError } from '../../../src/domain/error.ts'
import { isPublished, type Policy } from '../../../src/domain/policy.ts'
import { addReach, type Reach, reachOf } from '../../../src/domain/reach.ts'
import type { StandingReport } from '../../../src/domain/standing.ts'
import { termOf } from '../../../src/domain/term.ts'
import { type ServiceAddress, standingOf } from '../../lib/service.ts'
import type { NoReach } from './review-words.ts'
import type { TouchedVersion } from './reviewed-versions.ts'

/**
 * What the service reports of every product whose token is at hand, parted by white space; why it cannot be had
 * otherwise.
 */
export async function standings(
  service: ServiceAddress | null,
  tokens: string | undefined,
  warn: (message: string) => void,
): Promise<StandingReport[] | NoReach> {
  const all = tokens?.split(/\s+/).filter(Boolean) ?? []
  if (service === null || all.length === 0) return 'not-set'
  try {
    return await Promise.all(all.map((token) => standingOf(service, token)))
  } catch (error) {
    if (!(error instanceof KelisimError)) throw error
    // A text can be reviewed without the numbers, and the comment says that they are missing.
    warn(error.report)
    return 'no-answer'
  }
}

/** Whom a version reaches, all products together; a draft without a moment of effect is taken to begin now. */
export function reachOfVersion(
  { policy: id, number, facts }: TouchedVersion,
  policies: readonly Policy[],
  known: StandingReport[] | NoReach,
  now: Date,
): Reach | NoReach {
  if (typeof known === 'string') return known
  if (facts.asks === null) return 'not-said'
  const policy = policies.find((one) => one.id === id)
  const own = known.flatMap(({ policies }) => policies.filter((one) => one.policy === id))
  if (policy === undefined || own.length === 0) return 'not-offered'
  const effectiveAt = facts.effectiveAt ?? now.toISOString()
  const acceptBy = facts.acceptBy === null || facts.acceptBy === 'at-effect' ? effectiveAt : facts.acceptBy
  const earlier = policy.versions.filter(isPublished).filter((version) => version.number < number)
  const terms = [...earlier.map(termOf), { number, asks: facts.asks, effectiveAt, acceptBy }]
  return own
    .map(({ answers }) => reachOf(terms, answers, policy.required))
    .reduce(addReach, { asked: 0, told: 0, untouched: 0 })
}
