import type { IncomingMessage } from 'node:http'
import type { Listener } from './limit-concurrency.ts'
import { Problem } from './problem.ts'
import { refuse } from './refuse.ts'
import type { RequestClass } from './request-class.ts'

/** What waiting for bodies needs. */
export interface BodyOptions {
  newId: () => string
  classify: (method: string, url: string) => Pick<RequestClass, 'isStreamed'>
  /** Milliseconds within which a body has to be there. */
  deadline?: number
}

/** The longest body that the API reads, in bytes. */
export const MAX_BODY_BYTES = 16 * 1024
const BODY_DEADLINE_MS = 5000

const LATE = new Problem('request-timeout', 'Send the same request again, its body within 5 seconds.', {
  headers: { 'retry-after': '1', connection: 'close' },
})

/**
 * Waits for a request's body before anything else is done: whoever sends only half of one, or drips it, then keeps a
 * connection of their own busy and nobody's place. What is too long goes on at once and as it came, to be refused in words.
 */
export function receiveBody(
  listener: Listener,
  { newId, classify, deadline = BODY_DEADLINE_MS }: BodyOptions,
): Listener {
  return async (request, response) => {
    const { method = 'GET', url = '' } = request
    if (mayHaveBody(request) && !classify(method, url).isStreamed) {
      const body = (await readArrived(request)) ?? (await collect(request, deadline))
      if (body === 'gone') return
      if (body === 'late') {
        refuse(response, LATE, newId())
        return
      }
      // By this name the server's adapter takes a body that has been read already; half of one must not pass for all.
      if (body.length <= MAX_BODY_BYTES) Object.assign(request, { rawBody: body })
      else request.unshift(body)
    }
    await listener(request, response)
  }
}

function mayHaveBody({ headers }: IncomingMessage): boolean {
  if (headers['transfer-encoding'] !== undefined) return true
  const length = Number(headers['content-length'] ?? 0)
  return length > 0 && length <= MAX_BODY_BYTES
}

/** A short body that came along with its head, as nearly every one does; null for any other, of which nothing is taken. */
async function readArrived(request: IncomingMessage): Promise<Buffer | null> {
  const length = Number(request.headers['content-length'])
  // The parser gives out the head first; what it found behind that is there a moment later.
  await Promise.resolve()
  if (request.readableLength !== length) return null
  const body = request.read(length)
  // To its end, of which Node has yet to tell: it would take the rest of a request for unread.
  request.resume()
  return body
}

/** A body of no more than was allowed, or a little more as a sign that there is more. */
function collect(request: IncomingMessage, deadline: number): Promise<Buffer | 'late' | 'gone'> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (outcome: Buffer | 'late' | 'gone') => {
      clearTimeout(timer)
      request.off('data', take).off('end', finish).off('close', leave).pause()
      resolve(outcome)
    }
    const finish = () => settle(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
    const leave = () => settle('gone')
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      size += chunk.length
      if (size > MAX_BODY_BYTES) finish()
    }
    const timer = setTimeout(settle, deadline, 'late')
    request.on('data', take).on('end', finish).on('close', leave)
  })
}
