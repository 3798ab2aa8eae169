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
  /** The service's base, `https://example.kz/auth`, without a slash at the end. */
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

/** What the API said: what was asked for, or of an act that things have changed meanwhile. */
export interface Reply {
  status: number
  content: unknown
}

/** Long enough for a phone on a train, short enough not to leave a button waiting for ever. */
const REQUEST_TIMEOUT_MS = 20_000

/** Calls the service: public files without a token, the API with one. */
export function createCaller({ service: base, token: source, fetch: send = fetch }: CallerOptions) {
  let kept = ''

  async function getToken(): Promise<string> {
    if (kept) return kept
    try {
      let found: unknown = source
      // What the product never hands over is told of, and asked for again.
      const inVain = (_: unknown, reject: (reason: string) => void) =>
        setTimeout(reject, REQUEST_TIMEOUT_MS, 'timeout')
      while (typeof found === 'function') found = await Promise.race([found(), new Promise(inVain)])
      const token = String(found).trim()
      // Nothing or a log-in page in its place would fail later, and as something else.
      if (!/^[\w-]+\.[\w.-]+$/.test(token)) throw new Error(`got ${token.slice(0, 40)}`)
      kept = token
      return token
    } catch (cause) {
      throw new GateError('token', `no signed token: ${cause}`, cause)
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

    /**
     * Calls the API; a token that is no longer taken is asked for once more.
     *
     * @throws GateError for every refusal but a 409 of what was sent, which is to be told to the person
     */
    async callApi(path: string, content?: unknown): Promise<Reply> {
      const attempt = async () =>
        sendRequest(`api/v1/${path}`, {
          method: content ? 'POST' : 'GET',
          headers: { authorization: `Bearer ${await getToken()}`, 'content-type': 'application/json' },
          body: JSON.stringify(content),
          cache: 'no-store',
        })
      let answer = await attempt()
      if (answer.status === 401) {
        const spent = kept
        kept = ''
        if ((await getToken()) !== spent) answer = await attempt()
      }
      const { status } = answer
      const reply = readReply(answer)
      if (status < 300 || (content && status === 409)) return reply
      const { title, detail = '', type } = reply.content as Problem
      const code = status === 401 ? 'unauthorized' : 'refused'
      throw new GateError(code, `${title} ${detail} ${type}`, undefined, reply.content as Problem)
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

/** Reads an answer as JSON; something that is none, such as a hotel's log-in page, is no answer of the service. */
function readReply({ status, body }: Answer): Reply {
  try {
    return { status, content: JSON.parse(new TextDecoder().decode(body)) }
  } catch (cause) {
    throw new GateError('unreachable', 'answered no JSON', cause)
  }
}
