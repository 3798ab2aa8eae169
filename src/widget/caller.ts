import type { Problem } from '../service/contract/subject-contract.ts'
import { GateError } from './gate-error.ts'

/**
 * A subject token, or a callback of the product that gets one.
 *
 * @example
 * const token: TokenSource = async () => (await fetch('/token', { method: 'POST' })).text()
 */
export type TokenSource = string | (() => string | Promise<string>)

/** Where and as whom to call. */
export interface CallerOptions {
  /** The service's base, `https://example.kz/auth`. */
  service: string
  /** A source may also give another one, which may change. */
  token: TokenSource | (() => TokenSource | Promise<string>)
  fetch?: typeof fetch
}

/** An answer as it came, with its body read. */
export interface Answer {
  status: number
  body: ArrayBuffer
}

/** Long enough for a phone on a train, short enough not to leave a button waiting for ever. */
const REQUEST_TIMEOUT_MS = 20_000

/** What the product never hands over is told of, and asked for again. */
function waitInVain(): Promise<never> {
  return new Promise((_, reject) => setTimeout(reject, REQUEST_TIMEOUT_MS, 'it did not come'))
}

/** Calls the service: public files without a token, the API with one. */
export function createCaller({ service, token: source, fetch: send = fetch }: CallerOptions) {
  const base = service.replace(/\/+$/, '')
  let kept = ''

  async function getToken(): Promise<string> {
    if (kept) return kept
    try {
      let found: unknown = source
      while (typeof found === 'function') found = await Promise.race([found(), waitInVain()])
      const token = String(found).trim()
      // Nothing or a log-in page in its place would fail later, and as something else.
      if (!/^[\w-]+\.[\w.-]+$/.test(token)) throw new Error(`got ${token.slice(0, 40)}`)
      kept = token
      return token
    } catch (cause) {
      throw new GateError('token', `expected a signed token: ${cause}`, cause)
    }
  }

  async function sendRequest(path: string, init: RequestInit): Promise<Answer> {
    try {
      const response = await send(`${base}/${path}`, {
        // No cookies either way: the token alone says whose act it is.
        credentials: 'omit',
        // Safari before 16 waits as long as it likes.
        signal: AbortSignal.timeout?.(REQUEST_TIMEOUT_MS),
        ...init,
      })
      return { status: response.status, body: await response.arrayBuffer() }
    } catch (cause) {
      throw new GateError('unreachable', `${base}/${path} (down, or this origin is not registered)`, cause)
    }
  }

  return {
    base,
    sendRequest,

    /** Calls the API; a token that is no longer taken is asked for once more. */
    async callApi(path: string, content?: unknown): Promise<Answer> {
      const attempt = async () =>
        sendRequest(`api/v1/${path}`, {
          method: content ? 'POST' : 'GET',
          headers: { authorization: `Bearer ${await getToken()}`, 'content-type': 'application/json' },
          body: JSON.stringify(content),
          cache: 'no-store',
        })
      const first = await attempt()
      if (first.status !== 401) return first
      const spent = kept
      kept = ''
      return (await getToken()) === spent ? first : attempt()
    },

    /** Gets a token from now for the calls to come, and tells whose it is: issuer, subject, and who holds it for them. */
    async renew(): Promise<string> {
      kept = ''
      const [, claims] = (await getToken()).split('.') as [string, string]
      try {
        const { iss, sub, act } = JSON.parse(atob(claims.replace(/-/g, '+').replace(/_/g, '/')))
        // Who answers in somebody's place is another person before the gate.
        return [iss, sub, act?.sub].join(' ')
      } catch {
        // The service will say what is wrong with it.
        return ''
      }
    },
  }
}

/** Reads a body as JSON; something that is none, such as a hotel's log-in page, is no answer of the service. */
export function parseJson<T>(body: ArrayBuffer): T {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as T
  } catch (cause) {
    throw new GateError('unreachable', 'the answer is not JSON', cause)
  }
}

/** The error for an answer that is not a success. */
export function toGateError({ status, body }: Answer): GateError {
  const problem = parseJson<Problem>(body)
  const { title, detail = '', type } = problem
  return new GateError(
    status === 401 ? 'unauthorized' : 'refused',
    `${title} ${detail} ${type}`,
    undefined,
    problem,
  )
}
