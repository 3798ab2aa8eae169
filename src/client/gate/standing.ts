import { PASS_LIFETIME } from '../../domain/acceptance/pass.ts'
import type { Requirements } from '../../service/contract/subject-contract.ts'
import { mintSubjectToken } from '../mint-subject-token.ts'
import { readRequirements } from '../read-requirements.ts'
import { ServiceError } from '../service-error.ts'
import { verifyPass } from '../verify-pass.ts'
import { createExpiringSet } from './memory.ts'
import { createCircuitBreaker } from './outage.ts'
import type { readOptions } from './read-options.ts'
import { createServiceKeys } from './service-keys.ts'

/** Where a person stands, and how that is known; requirements only when the service was asked just now. */
export type Standing =
  | { gate: 'open'; because: 'kept' | 'pass' | 'asked' }
  | { gate: 'closed'; requirements: Requirements }
  | { gate: 'unknown' }

const MINUTE = PASS_LIFETIME * 1000
const LEARNED_FOR = 10 * MINUTE

/** Finds out where people stand, mostly without asking the service. */
export function createStandings(settings: ReturnType<typeof readOptions>) {
  const { product, reached, audience, whenUnavailable, capacity = 10_000, timeout = 3000 } = settings
  const { fetch: send = fetch, log = warn, now: clock = () => new Date() } = settings
  const kept = createExpiringSet(capacity)
  const forgotten = createExpiringSet(capacity)
  const outage = createCircuitBreaker()
  const keysFor = createServiceKeys({ service: reached, fetch: send, timeout })
  const asking = new Map<string, Promise<Requirements | null>>()
  let learned: { policies: string[]; at: number } | null = null

  /** The policies that a pass must speak of; null while nobody has said which these are. */
  function findPolicies(now: number): readonly string[] | null {
    if (settings.policies) return settings.policies
    return learned && Math.abs(now - learned.at) < LEARNED_FOR ? learned.policies : null
  }

  /** Until when somebody may be let in by a pass alone; null without a good one. */
  async function findPassExpiry(pass: string, subject: string, now: Date): Promise<number | null> {
    const wanted = findPolicies(now.getTime())
    if (wanted === null || forgotten.has(subject, now.getTime())) return null
    const keys = await keysFor(pass, now.getTime())
    const expected = { issuer: audience, product, subject, policies: wanted, now }
    const facts = keys && (await verifyPass(pass, { keys, ...expected }))
    return facts && facts.exp * 1000
  }

  /** Asks the service; null when it could not say. */
  async function ask(subject: string, now: Date): Promise<Requirements | null> {
    const at = now.getTime()
    if (outage.isOn(at)) return null
    const token = await mintSubjectToken({ ...settings, audience, subject, now })
    try {
      const wanted = { policies: settings.policies, fetch: send, timeout }
      const answer = await readRequirements({ service: reached, token, ...wanted })
      outage.recordSuccess()
      if (!settings.policies) learned = { policies: answer.requirements.map(({ policy }) => policy), at }
      return answer
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error
      if (error.problem === null || error.problem.status >= 500) outage.recordFailure(clock().getTime())
      log(error, whenUnavailable)
      return null
    }
  }

  /** However many requests of one person come at once, one question is put. */
  function askOnce(subject: string, now: Date): Promise<Requirements | null> {
    const known = asking.get(subject)
    if (known) return known
    const question = ask(subject, now)
      .then((answer) => {
        // Somebody who has acted meanwhile was forgotten, and this is the answer of before.
        const isCurrent = asking.get(subject) === question
        if (isCurrent && answer?.gate === 'open') {
          const recheck = answer.recheckAt === null ? Number.POSITIVE_INFINITY : Date.parse(answer.recheckAt)
          kept.add(subject, now.getTime(), Math.min(now.getTime() + MINUTE, recheck))
        }
        return answer
      })
      .finally(() => {
        if (asking.get(subject) === question) asking.delete(subject)
      })
    asking.set(subject, question)
    return question
  }

  return {
    async find(subject: string, pass: string | null): Promise<Standing> {
      const now = clock()
      if (kept.has(subject, now.getTime())) return { gate: 'open', because: 'kept' }
      const until = pass === null ? null : await findPassExpiry(pass, subject, now)
      if (until !== null && !forgotten.has(subject, clock().getTime())) {
        kept.add(subject, now.getTime(), until)
        return { gate: 'open', because: 'pass' }
      }
      const requirements = await askOnce(subject, now)
      // A closed gate is never kept: who has just answered must not be sent round in a circle.
      if (requirements === null) return { gate: 'unknown' }
      return requirements.gate === 'open'
        ? { gate: 'open', because: 'asked' }
        : { gate: 'closed', requirements }
    },

    /** Passes from before are worth nothing either, whatever the clocks of the two servers. */
    forget(subject: string) {
      const now = clock().getTime()
      kept.delete(subject)
      asking.delete(subject)
      forgotten.add(subject, now, now + 2 * MINUTE)
    },
  }
}

function warn({ message }: ServiceError, whenUnavailable: string): void {
  console.warn(`kelisim: ${message} The gate is ${whenUnavailable}, as whenUnavailable says.`)
}
