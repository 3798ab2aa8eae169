import { KelisimError } from '../../src/domain/error.ts'
import { type StandingReport, StandingSchema } from '../../src/domain/standing.ts'

/** Which acceptance service to ask. */
export interface ServiceAddress {
  /** Its base, `https://example.kz/auth`. */
  base: string
  /** Milliseconds after which an answer is no longer waited for. */
  patience: number
}

/** The service named by the environment; null when none is. */
export function serviceAddress(env: NodeJS.ProcessEnv = process.env): ServiceAddress | null {
  const base = env.KELISIM_SERVICE
  if (!base) return null
  if (URL.canParse(base) && /^https?:/.test(base)) return { base: base.replace(/\/+$/, ''), patience: 15_000 }
  throw new KelisimError(
    'setting-invalid',
    `KELISIM_SERVICE is ${JSON.stringify(base)}; expected the address of the service.`,
    'Set it to the base under which the service answers: KELISIM_SERVICE=https://5qbe.kz/auth',
  )
}

/** Asks where people stand with each policy, by a service token with the scope `report`. */
export async function standingOf(service: ServiceAddress, token: string): Promise<StandingReport> {
  const found = StandingSchema.safeParse(JSON.parse(await askService(service, 'report/standing', token)))
  if (found.success) return found.data
  throw unreachable(service, 'answered something else than a report', found.error)
}

/** The text that the service answers under an address of its API. */
export async function askService(service: ServiceAddress, path: string, token?: string): Promise<string> {
  let response: Response
  let text: string
  try {
    response = await fetch(`${service.base}/api/v1/${path}`, {
      headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(service.patience),
    })
    text = await response.text()
  } catch (cause) {
    throw unreachable(service, 'gave no answer', cause)
  }
  if (response.ok) return text
  throw unreachable(service, `answered ${response.status} to ${path}`, text)
}

function unreachable({ base }: ServiceAddress, what: string, cause: unknown): KelisimError {
  return new KelisimError(
    'service-unreachable',
    `The service at ${base} ${what}.`,
    'Check KELISIM_SERVICE and, for numbers of people, KELISIM_SERVICE_TOKEN (scope report, good for at most 12 hours).',
    { cause },
  )
}
