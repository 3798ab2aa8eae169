import { DEFAULT_LOCALE, parseAcceptLanguage } from '../domain/locale.ts'
import { buildAcceptUrl } from './gate/accept-address.ts'
import { type Answer, answerTo } from './gate/answer.ts'
import type { Decision } from './gate/decision.ts'
import { isExempt } from './gate/exempt.ts'
import { createNodeMiddleware, type NodeMiddleware, type NodeRequest } from './gate/express.ts'
import { createFastifyHook, type FastifyHook } from './gate/fastify.ts'
import { createHonoMiddleware, type HonoContext, type HonoMiddleware } from './gate/hono.ts'
import { mintGateToken } from './gate/mint-token.ts'
import type { AcceptanceOptions } from './gate/options.ts'
import { canRedirect, isPageRequest, isPreflight } from './gate/page.ts'
import { readOptions } from './gate/read-options.ts'
import { type GateRequest, type RequestLike, toGateRequest } from './gate/request.ts'
import { findReturnAddress } from './gate/return-address.ts'
import { findPass } from './gate/sent-pass.ts'
import { createServiceClock } from './gate/service-clock.ts'
import { createStandings } from './gate/standing.ts'
import type { SubjectTokenOptions } from './mint-subject-token.ts'
import { checkSetup } from './setup/check-setup.ts'
import type { SetupFinding } from './setup/examine-setup.ts'

/**
 * The opaque id of whoever is signed in; null when nobody is.
 *
 * @example
 * const userOf = (request: Request): Subject => sessionOf(request)?.userId ?? null
 */
export type Subject = string | null | undefined

/**
 * Who holds a token when it is not the person, and what it lets them do.
 *
 * @example
 * const holder: TokenHolder = { actor: { sub: 'staff-7', role: 'support' }, scope: 'read' }
 */
export type TokenHolder = Pick<SubjectTokenOptions, 'actor' | 'scope'>

/**
 * The gate on a product's server.
 *
 * @example
 * await gate.check()
 * app.use(gate.express((request) => request.session.userId))
 * app.post('/token', async (request, response) => response.type('text').send(await gate.token(request.session.userId)))
 */
export interface AcceptanceGate {
  /** Decides on a request of any framework, for products that answer in their own way. */
  decide(request: RequestLike, subject: Subject): Promise<Decision>
  /** The answer to somebody who is not let through; null when they are. For Next's proxy and its likes. */
  respond(request: Request, subject: Subject): Promise<Response | null>
  /**
   * A token with which the person's browser asks the service and answers; good for five minutes. For somebody who is
   * signed in as another it names them as `actor`, and with `scope: 'read'` they can look and not answer.
   */
  token(subject: string, holder?: TokenHolder): Promise<string>
  /**
   * Compares the settings with what the service has registered: to be awaited when the server starts. It throws for what
   * somebody has to mend; a service that cannot be asked keeps nobody from starting, and is told to the log.
   */
  check(): Promise<SetupFinding[]>
  /** Forgets what is known of a person: to be called when they have withdrawn or declined. */
  forget(subject: string): void
  /** Middleware for Express 5, also for Connect and for Node alone. */
  express<Asked extends NodeRequest>(
    subjectOf: (request: Asked) => Subject | Promise<Subject>,
  ): NodeMiddleware<Asked>
  /** A hook for Fastify 5. */
  fastify<Asked extends NodeRequest>(
    subjectOf: (request: Asked) => Subject | Promise<Subject>,
  ): FastifyHook<Asked>
  /** Middleware for Hono 4. */
  hono<Context extends HonoContext>(
    subjectOf: (context: Context) => Subject | Promise<Subject>,
  ): HonoMiddleware<Context>
  /** Puts the gate before a handler of Web standards, such as a route of Next. */
  web<Asked extends Request, Rest extends unknown[]>(
    handler: (request: Asked, ...rest: Rest) => Response | Promise<Response>,
    subjectOf: (request: Asked, ...rest: Rest) => Subject | Promise<Subject>,
  ): (request: Asked, ...rest: Rest) => Promise<Response>
}

/** Seconds: on the page of the service people read before they answer. */
const READING_TIME = 600

/**
 * Makes the gate on a product's server: nobody gets past it who still has to answer. Make one and keep it; it
 * remembers for at most a minute whom it has let through.
 *
 * @throws KelisimError `setting-invalid` that names every option that is wrong
 * @example
 * const gate = requireAcceptance({ service, product, issuer, key, signedOut: 'open', whenUnavailable: 'closed' })
 * app.use(gate.express((request) => request.session.userId))
 */
export function requireAcceptance(options: AcceptanceOptions): AcceptanceGate {
  const settings = readOptions(options)
  const { service, audience, policies, signedOut, whenUnavailable, exempt = [] } = settings
  const { pass = findPass, isPage = isPageRequest, now = () => new Date() } = settings
  const { locale = ({ header }) => parseAcceptLanguage(header('accept-language')) ?? DEFAULT_LOCALE } =
    settings
  const clock = createServiceClock(now)
  const standings = createStandings(settings, clock)

  const token = (subject: string, facts: TokenHolder & { lifetime?: number }) =>
    mintGateToken(settings, { audience, subject: assertSubject(subject), now: clock.now(), ...facts })

  async function acceptFor(request: GateRequest, subject: string): Promise<string> {
    return buildAcceptUrl({
      service,
      locale: locale(request),
      token: await token(subject, { lifetime: READING_TIME }),
      returnTo: findReturnAddress(request, settings),
      policies,
    })
  }

  async function decideOn(request: GateRequest, subject: Subject): Promise<Decision> {
    const person = subject ?? null
    if (isExempt(request, person, exempt)) return { open: true, because: 'exempt' }
    if (person === null) {
      if (isPreflight(request)) return { open: true, because: 'preflight' }
      return signedOut === 'open'
        ? { open: true, because: 'signed-out' }
        : { open: false, because: 'sign-in-required' }
    }
    const standing = await standings.find(assertSubject(person), pass(request))
    if (standing.gate === 'unknown') {
      // A refusal is no outage: whoever were let in by it would be for ever.
      if (standing.trouble === 'subject') return { open: false, because: 'subject-refused' }
      if (standing.trouble === 'misconfigured') return { open: false, because: 'misconfigured' }
      return { open: whenUnavailable === 'open', because: 'service-unavailable' }
    }
    if (standing.gate === 'open') return { open: true, because: standing.because }
    const { requirements } = standing
    const accept = await acceptFor(request, person)
    return { open: false, because: 'acceptance-required', accept, requirements }
  }

  async function answerFor(asked: RequestLike, subject: Subject): Promise<Answer | null> {
    const request = toGateRequest(asked)
    const decision = await decideOn(request, subject)
    if (decision.open) return null
    // A browser shows nobody what a preflight is answered; only its headers count, and there are none.
    if (isPreflight(request)) return { status: 204, headers: {}, body: '' }
    const manner = { isPage: isPage(request), canRedirect: canRedirect(request), locale: locale(request) }
    return answerTo(decision, manner)
  }

  async function respond(request: Request, subject: Subject): Promise<Response | null> {
    const answer = await answerFor(request, subject)
    return answer && new Response(answer.body || null, answer)
  }

  return {
    decide: (request, subject) => decideOn(toGateRequest(request), subject),
    respond,
    token: async (subject, { actor, scope } = {}) => token(subject, { actor, scope }),
    check: () => checkSetup(settings, clock),
    forget: standings.forget,
    express: (subjectOf) =>
      createNodeMiddleware(async (request) => answerFor(request, await subjectOf(request))),
    fastify: (subjectOf) =>
      createFastifyHook(async (request) => answerFor(request, await subjectOf(request))),
    hono: (subjectOf) =>
      createHonoMiddleware(async (context) => answerFor(context.req.raw, await subjectOf(context))),
    web:
      (handler, subjectOf) =>
      async (request, ...rest) =>
        (await respond(request, await subjectOf(request, ...rest))) ?? handler(request, ...rest),
  }
}

/** An id that can be somebody's. */
function assertSubject(subject: unknown): string {
  if (typeof subject === 'string' && subject !== '') return subject
  throw new TypeError(`The subject is ${JSON.stringify(subject)}; give an opaque id, or null for nobody.`)
}
