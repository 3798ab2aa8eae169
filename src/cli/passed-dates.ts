import { resolveTerm, type Term } from '../domain/acceptance/term.ts'
import { formatVersionName, isPublished, type Policy } from '../domain/policy/policy.ts'

/** A date that has passed, of a version. */
export interface Passed {
  name: string
  what: 'effect' | 'acceptBy'
  at: string
}

/** What has dates, of a version of a policy. */
export type PolicyTerm = Pick<Term, 'number' | 'effectiveAt' | 'acceptBy'> & { policy: string }

/** The dates after one moment, up to and with another, each with its version. */
export function listPassedDates(policies: readonly Policy[], since: string, now: Date): Passed[] {
  const terms = policies.flatMap(({ id, versions }) =>
    versions.filter(isPublished).map((version) => ({ policy: id, ...resolveTerm(version) })),
  )
  return listPassed(terms, since, now)
}

/** The same for the terms of versions, wherever they were read. */
export function listPassed(terms: readonly PolicyTerm[], since: string, now: Date): Passed[] {
  const isPassed = ({ at }: Passed) => Date.parse(at) > Date.parse(since) && Date.parse(at) <= now.getTime()
  return terms.flatMap(({ policy, number, effectiveAt, acceptBy }) => {
    const name = formatVersionName(policy, number)
    const dates: Passed[] = [
      { name, what: 'effect', at: effectiveAt },
      ...(acceptBy === effectiveAt ? [] : [{ name, what: 'acceptBy' as const, at: acceptBy }]),
    ]
    return dates.filter(isPassed)
  })
}
