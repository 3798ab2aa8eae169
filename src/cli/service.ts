import { type StandingReport, StandingSchema } from '../domain/acceptance/standing-report.ts'
import { KelisimError } from '../domain/error.ts'
import type { CliSay } from './say.ts'

/** Which acceptance service to ask. */
export interface ServiceAddress {
  /** Its base, `https://example.kz/auth`. */
  base: string
  /** Milliseconds after which an answer is no longer waited for. */
  timeoutMs: number
  /** The words in which its failures are told. */
  say: CliSay
}

/** The service named by the environment; null when none is. */
export function readServiceAddress(env: NodeJS.ProcessEnv, say: CliSay): ServiceAddress | null {
  const base = env.KELISIM_SERVICE
  if (!base) return null
  if (URL.canParse(base) && /^https?:/.test(base))
    return { base: base.replace(/\/+$/, ''), timeoutMs: 15_000, say }
  throw new KelisimError(
    'setting-invalid',
    say('service.badAddress', { value: JSON.stringify(base) }),
    say('service.badAddressAdvice'),
  )
}

/** Asks where people stand with each policy, by a service token with the scope `report`. */
export async function readStanding(service: ServiceAddress, token: string): Promise<StandingReport> {
  const found = StandingSchema.safeParse(await askJson(service, 'report/standing', token))
  if (found.success) return found.data
  const { base, say } = service
  throw createUnreachableError(service, say('service.noReport', { base }), found.error)
}

/** The text that the service answers under an address of its API. */
export async function askService(service: ServiceAddress, path: string, token?: string): Promise<string> {
  const { base, timeoutMs: patience, say } = service
  let response: Response
  let text: string
  try {
    response = await fetch(`${base}/api/v1/${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(patience),
    })
    text = await response.text()
  } catch (cause) {
    throw createUnreachableError(service, say('service.noAnswer', { base }), cause)
  }
  if (response.ok) return text
  throw createUnreachableError(service, say('service.status', { base, path, status: response.status }), text)
}

/** The same for what should be JSON; null when it is none. */
export async function askJson(service: ServiceAddress, path: string, token?: string): Promise<unknown> {
  const text = await askService(service, path, token)
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function createUnreachableError({ say }: ServiceAddress, message: string, cause: unknown): KelisimError {
  return new KelisimError('service-unreachable', message, say('service.advice'), { cause })
}
