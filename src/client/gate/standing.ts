import { PASS_LIFETIME } from '../../domain/acceptance/pass.ts'
import type { Requirements } from '../../service/contract/subject-contract.ts'
import { readRequirements } from '../read-requirements.ts'
import { ServiceError, type Trouble } from '../service-error.ts'
import { verifyPass } from '../verify-pass.ts'
import { createAlarm } from './alarm.ts'
import { createBreaker } from './breaker.ts'
import { createExpiringSet } from './memory.ts'
import { mintGateToken } from './mint-token.ts'
import type { readOptions } from './read-options.ts'
import type { ServiceClock } from './service-clock.ts'
import { createServiceKeys } from './service-keys.ts'

/** Where a person stands, and how that is known; requirements only when the service was asked just now. */
export type Standing =
  | { gate: 'open'; because: 'kept' | 'pass' | 'asked' }
  | { gate: 'closed'; requirements: Requirements }
  | { gate: 'unknown'; trouble: Trouble }

/** What asking came to. */
type Found = Requirements | Trouble

const MINUTE = PASS_LIFETIME * 1000
const LEARNED_FOR = 10 * MINUTE
/** Bytes of an id; with more, what stands before the service refuses the whole request, whoever's it is. */
const LONGEST_ID = 2048

/** Finds out where people stand, mostly without asking the service. */
export function createStandings(settings: ReturnType<typeof readOptions>, clock: ServiceClock) {
  const { product, reached, audience, whenUnavailable, capacity = 10_000, timeout = 3000 } = settings
  const { fetch: send = fetch } = settings
  const kept = createExpiringSet(capacity)
  const forgotten = createExpiringSet(capacity)
  const refused = createExpiringSet(capacity)
  const breaker = createBreaker()
  const alarm = createAlarm(whenUnavailable, settings.log)
  const call = { service: reached, fetch: send, timeout, clock }
  const keysFor = createServiceKeys(call)
  const asking = new Map<string, Promise<Found>>()
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

  async function put(subject: string): Promise<Requirements> {
    const token = await mintGateToken(settings, { audience, subject, now: clock.now() })
    return readRequirements({ ...call, token, policies: settings.policies })
  }

  /** Puts the question anew where the refusal itself told that the token was made out by a wrong clock. */
  async function putByRightClock(subject: string): Promise<Requirements> {
    const correction = clock.getCorrection()
    try {
      return await put(subject)
    } catch (error) {
      if (!(error instanceof ServiceError) || error.trouble !== 'misconfigured') throw error
      if (clock.getCorrection() === correction) throw error
      return put(subject)
    }
  }

  /** Asks the service, where that is of use. */
  async function ask(subject: string): Promise<Found> {
    if (refused.has(subject, clock.now().getTime())) return 'subject'
    const bytes = new TextEncoder().encode(subject).length
    if (bytes > LONGEST_ID) {
      noteTrouble(createLengthError(bytes), subject)
      return 'subject'
    }
    const leave = breaker.ask(clock.now().getTime())
    if (typeof leave === 'string') return leave
    const tell = (found: Trouble | null | undefined) => breaker.tell(leave, found, clock.now().getTime())
    const question = putByRightClock(subject).then(
      (answer) => {
        tell(null)
        noteAnswer(answer)
        return answer
      },
      (error) => {
        const isOurs = error instanceof ServiceError
        const trouble = tell(isOurs ? error.trouble : undefined)
        if (!isOurs) throw error
        noteTrouble(error, subject)
        return trouble ?? error.trouble
      },
    )
    return Promise.race([question, leave.given])
  }

  function noteAnswer({ requirements }: Requirements): void {
    const now = clock.now().getTime()
    if (!settings.policies) learned = { policies: requirements.map(({ policy }) => policy), at: now }
    alarm.settle()
    const wrong = clock.describe()
    if (wrong !== null) alarm.tell(new ServiceError('clock', wrong, null), now)
  }

  function noteTrouble(error: ServiceError, subject: string): void {
    const now = clock.now().getTime()
    // Neither asked about nor told of with every request of theirs.
    if (error.trouble === 'subject') refused.add(subject, now, now + MINUTE)
    alarm.tell(error, now)
  }

  /** However many requests of one person come at once, one question is put. */
  function askOnce(subject: string, now: Date): Promise<Found> {
    const known = asking.get(subject)
    if (known) return known
    const question = ask(subject)
      .then((found) => {
        // Somebody who has acted meanwhile was forgotten, and this is the answer of before.
        const isCurrent = asking.get(subject) === question
        if (isCurrent && typeof found === 'object' && found.gate === 'open') {
          const recheck = found.recheckAt === null ? Number.POSITIVE_INFINITY : Date.parse(found.recheckAt)
          kept.add(subject, now.getTime(), Math.min(now.getTime() + MINUTE, recheck))
        }
        return found
      })
      .finally(() => {
        if (asking.get(subject) === question) asking.delete(subject)
      })
    asking.set(subject, question)
    return question
  }

  return {
    async find(subject: string, pass: string | null): Promise<Standing> {
      const now = clock.now()
      if (kept.has(subject, now.getTime())) return { gate: 'open', because: 'kept' }
      const until = pass === null ? null : await findPassExpiry(pass, subject, now)
      if (until !== null && !forgotten.has(subject, clock.now().getTime())) {
        kept.add(subject, now.getTime(), until)
        return { gate: 'open', because: 'pass' }
      }
      const found = await askOnce(subject, now)
      // A closed gate is never kept: who has just answered must not be sent round in a circle.
      if (typeof found === 'string') return { gate: 'unknown', trouble: found }
      return found.gate === 'open'
        ? { gate: 'open', because: 'asked' }
        : { gate: 'closed', requirements: found }
    },
    /** Passes from before are worth nothing either, whatever the clocks of the two servers. */
    forget(subject: string) {
      const now = clock.now().getTime()
      kept.delete(subject)
      refused.delete(subject)
      asking.delete(subject)
      forgotten.add(subject, now, now + 2 * MINUTE)
    },
  }
}

function createLengthError(bytes: number): ServiceError {
  const title = `The id of a person has ${bytes} bytes; the service takes at most 255.`
  const problem = { type: 'urn:kelisim:problem:token-invalid', title, status: 401, claim: 'sub' }
  return new ServiceError('refused', title, problem)
}
