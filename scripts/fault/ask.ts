import { Agent, type IncomingHttpHeaders, request } from 'node:http'
import { text } from 'node:stream/consumers'

/** What is asked of the service. */
export interface HttpRequest {
  method?: 'GET' | 'POST'
  path: string
  token?: string
  body?: string
  /** Over a connection of its own, as somebody who comes for the first time. */
  isNew?: boolean
  /** How the answer may be compressed. */
  encoding?: string
  /** Whether it is waited for as long as a report may take. */
  isPatient?: boolean
}

/** What came back: an answer, or nothing that tells what happened. */
export type HttpResult = { status: number; body: string; headers: IncomingHttpHeaders } | { lost: string }

/** Milliseconds after which nobody waits for an answer any more. */
const TIMEOUT_MS = 10_000
const PATIENT_TIMEOUT_MS = 300_000

const agent = new Agent({ keepAlive: true, maxSockets: 4_096 })

/** Asks a server on this machine, over a connection that is kept; never throws, whatever happens on the way. */
export function ask(
  port: number,
  { method = 'GET', path, token, body, isNew, encoding, isPatient }: HttpRequest,
): Promise<HttpResult> {
  const headers = {
    ...(encoding !== undefined && { 'accept-encoding': encoding }),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }),
  }
  return new Promise((resolve) => {
    const lost = (error: NodeJS.ErrnoException) => resolve({ lost: error.code ?? error.message })
    const signal = AbortSignal.timeout(isPatient ? PATIENT_TIMEOUT_MS : TIMEOUT_MS)
    const via = isNew ? false : agent
    const asked = request(
      { agent: via, host: '127.0.0.1', port, method, path, headers, signal },
      (answer) => {
        text(answer).then(
          (said) => resolve({ status: answer.statusCode ?? 0, body: said, headers: answer.headers }),
          lost,
        )
      },
    )
    asked.once('error', lost)
    asked.end(body)
  })
}
