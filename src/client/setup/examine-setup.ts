import { type PublishedKeys, PublishedKeysSchema } from '../../domain/log/keys.ts'
import type { ProductFacts, Requirements } from '../../service/contract/subject-contract.ts'
import { callService, type ServiceCall } from '../call-service.ts'
import { mintGateToken } from '../gate/mint-token.ts'
import type { readOptions } from '../gate/read-options.ts'
import { createServiceClock, type ServiceClock } from '../gate/service-clock.ts'
import { isNoteSigned } from '../log-proof.ts'
import { OWN_CLAIMS } from '../mint-subject-token.ts'
import { readRequirements } from '../read-requirements.ts'
import { isReturnAddress } from '../return-address.ts'
import { ServiceError } from '../service-error.ts'

/**
 * What looking at one thing came to: `ok` is true where it fits, false where somebody has to mend it, and null where
 * nobody can say now, or it matters only to some products.
 *
 * @example
 * const wrong = (await gate.check()).filter(({ ok }) => ok === null).map(({ what, detail }) => `${what}: ${detail}`)
 */
export interface SetupFinding {
  what: 'service' | 'clock' | 'token' | 'product' | 'policies' | 'return' | 'origin' | 'page' | 'receipts'
  ok: boolean | null
  detail: string
  /** How to mend it; null where there is nothing to do. */
  advice: string | null
}

type Settings = ReturnType<typeof readOptions>
type Call = ServiceCall & { clock: ServiceClock }

/** Nobody: only people with an answer are stored, so asking for them leaves no trace. */
const NOBODY = 'kelisim-check'

const ADVICE = {
  unreachable: 'Start the service, or look at the address, the network and the certificate between the two.',
  base: 'service ends with the base under which the service serves: https://example.kz/auth answers /auth/api/v1/keys.',
  clock: 'Set the clocks of both servers by NTP.',
  token:
    'Compare issuer, audience and key with products.yaml: "issuer" to the letter, "audience" at its top, and under "keys" the public half of the key.',
  product: 'Write the id that stands in products.yaml.',
  policies: 'Name policies that stand under "policies" of the product in products.yaml and are published.',
  return: 'Register it under "returnUrls" in products.yaml, with /* at its end for everything below.',
  origin: 'Where pages of yours hold the element, register their origin under "origins" in products.yaml.',
  page: 'service has to be the address by which browsers reach the service; for this server alone there is internalService.',
  receipts: 'Ask whoever runs the service: people could not prove what they answered.',
} as const

/**
 * Asks the service whether the settings fit what it has registered, and says what is wrong and how to mend it. It never
 * throws for what it finds.
 *
 * @param clock learns of the service's time on the way
 */
export async function examineSetup(
  settings: Settings,
  clock: ServiceClock = createServiceClock(settings.now ?? (() => new Date())),
): Promise<SetupFinding[]> {
  const { reached: service, fetch: send = fetch, timeout = 3000 } = settings
  const call = { service, fetch: send, timeout, clock }
  const keys = await readKeys(call)
  if (!('log' in keys)) return [keys]
  const answers = fits('service', `${service} answers, its log is ${keys.log.origin}`)
  const found = [answers, examineClock(call), ...(await examineToken(settings, call))]
  return [...found, await examinePage(settings, call), await examineReceipts(keys, call)]
}

async function readKeys(call: Call): Promise<PublishedKeys | SetupFinding> {
  try {
    return await callService('keys', call, async (answer) => PublishedKeysSchema.parse(await answer.json()))
  } catch (error) {
    const { trouble, message } = toServiceError(error)
    return trouble === 'outage'
      ? unknown('service', message, 'unreachable')
      : wrong('service', message, 'base')
  }
}

function examineClock({ clock }: Call): SetupFinding {
  const told = clock.describe()
  if (told === null) return fits('clock', "this clock is that of the service's")
  return clock.getCorrection() === 0 ? wrong('clock', told, 'clock') : unknown('clock', told, 'clock')
}

async function examineToken(settings: Settings, call: Call): Promise<SetupFinding[]> {
  const { policies, product, audience } = settings
  // Who is nobody may be unknown to the product's own `claims`, too.
  const claims = async () => settings.claims?.(NOBODY) ?? {}
  const known = await claims().catch((error: unknown) => String(error))
  if (typeof known === 'string')
    return [unknown('token', `what "claims" says of "${NOBODY}" is not known: ${known}`)]
  const facts = { audience, subject: NOBODY, now: call.clock.now() }
  const token = await mintGateToken({ ...settings, claims: () => known }, facts)
  let answer: Requirements
  let registered: ProductFacts
  try {
    answer = await readRequirements({ ...call, token, policies })
    registered = await callService(
      'product',
      { ...call, token },
      (one) => one.json() as Promise<ProductFacts>,
    )
  } catch (error) {
    const { trouble, status, message, problem } = toServiceError(error)
    // Nobody has this id: that the product has nothing to say of it says nothing against its settings.
    const isOfPerson = problem?.claim !== undefined && !OWN_CLAIMS.includes(problem.claim)
    if (settings.claims && isOfPerson) return [unknown('token', message)]
    if (trouble === 'outage') return [unknown('token', message, 'unreachable')]
    if (status === 401) return [wrong('token', message, 'token')]
    return [
      fits('token', 'the service takes a token signed with this key'),
      wrong('policies', message, 'policies'),
    ]
  }
  const ids = answer.requirements.map(({ policy }) => policy).join(', ')
  const other = `product is "${product}", but the service knows this issuer as "${registered.id}".`
  return [
    fits('token', 'the service takes a token signed with this key'),
    registered.id === product ? fits('product', product) : wrong('product', other, 'product'),
    fits('policies', ids),
    examineReturn(settings, registered),
    await examineOrigin(settings, { ...call, token }),
  ]
}

function examineReturn({ returnTo }: Settings, { returnUrls }: ProductFacts): SetupFinding {
  const registered = returnUrls.length === 0 ? 'none' : returnUrls.join(', ')
  if (returnTo === undefined) return unknown('return', 'nobody is sent back: returnTo is not set.', 'return')
  if (typeof returnTo !== 'string')
    return unknown('return', `returnTo is a function; registered: ${registered}.`)
  return returnUrls.includes(returnTo) || isReturnAddress(returnTo, returnUrls)
    ? fits('return', returnTo)
    : wrong('return', `returnTo is ${returnTo}, but the registered returnUrls are: ${registered}.`, 'return')
}

/** Asks as a page would that holds the element. */
async function examineOrigin({ returnTo }: Settings, call: Call & { token: string }): Promise<SetupFinding> {
  if (typeof returnTo !== 'string')
    return unknown('origin', 'which pages hold the element is not known here.')
  const { origin } = new URL(returnTo)
  const asPage: typeof fetch = (url, init) =>
    (call.fetch ?? fetch)(url, { ...init, headers: { ...(init?.headers as object), origin } })
  try {
    await callService('product', { ...call, fetch: asPage }, () => {})
    return fits('origin', `pages of ${origin} may ask the service`)
  } catch (error) {
    return unknown('origin', toServiceError(error).message, 'origin')
  }
}

/** The page on which people answer, at the address that browsers are given. */
async function examinePage(
  { service, timeout = 3000 }: Settings,
  { fetch: send = fetch }: Call,
): Promise<SetupFinding> {
  const page = `${service}/accept/`
  try {
    const { ok, status } = await send(page, { signal: AbortSignal.timeout(timeout) })
    return ok ? fits('page', page) : unknown('page', `${page} answered ${status}.`, 'page')
  } catch {
    return unknown('page', `${page} could not be reached from this server.`, 'page')
  }
}

/** Whether the keys that receipts are verified with signed the newest state of the log. */
async function examineReceipts(keys: PublishedKeys, call: Call): Promise<SetupFinding> {
  try {
    const note = await callService('log/checkpoint', call, (answer) => answer.text())
    return (await isNoteSigned(note, keys))
      ? fits('receipts', 'the log is signed by the published keys')
      : wrong('receipts', 'None of the published keys signed the newest state of the log.', 'receipts')
  } catch (error) {
    return unknown('receipts', toServiceError(error).message)
  }
}

function toServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error
  throw error
}

const fits = (what: SetupFinding['what'], detail: string): SetupFinding => ({
  what,
  ok: true,
  detail,
  advice: null,
})
const unknown = (what: SetupFinding['what'], detail: string, advice?: keyof typeof ADVICE): SetupFinding => ({
  what,
  ok: null,
  detail,
  advice: advice ? ADVICE[advice] : null,
})
const wrong = (what: SetupFinding['what'], detail: string, advice: keyof typeof ADVICE): SetupFinding => ({
  what,
  ok: false,
  detail,
  advice: ADVICE[advice],
})
