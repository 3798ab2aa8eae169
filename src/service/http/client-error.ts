import { type IncomingMessage, STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Listener } from './limit-concurrency.ts'
import { Problem, type ProblemId, toProblemDetails } from './problem.ts'
import { refuse } from './refuse.ts'

/** What Node's parser gives up on, by its error code; anything else is malformed. */
const REASONS: Record<string, ProblemId> = {
  HPE_HEADER_OVERFLOW: 'headers-too-large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request-timeout',
}

/** Answers what never became a request as every other error is answered. */
export function answerUnparsed(error: Error, socket: Duplex, requestId: string): void {
  if (!socket.writable) {
    socket.destroy()
    return
  }
  const code = 'code' in error ? String(error.code) : ''
  const details = toProblemDetails(new Problem(REASONS[code] ?? 'request-malformed', DETAIL), requestId)
  const body = JSON.stringify(details)
  const head = [
    `HTTP/1.1 ${details.status} ${STATUS_CODES[details.status]}`,
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** The answer to a request whose address cannot be read. */
export function createMalformedResponse(requestId: string): Response {
  const details = toProblemDetails(new Problem('request-malformed', DETAIL), requestId)
  const headers = { 'content-type': 'application/problem+json' }
  return new Response(JSON.stringify(details), { status: details.status, headers })
}

/** Refuses two hosts (RFC 9112 §3.2), of which a proxy before the service may have meant the other, and none. */
export function requireOneHost(listener: Listener, newId: () => string): Listener {
  return (request, response) =>
    countHosts(request) === 1
      ? listener(request, response)
      : refuse(response, new Problem('request-malformed', 'Send one Host header.'), newId())
}

function countHosts({ rawHeaders }: IncomingMessage): number {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') count++
  }
  return count
}

const DETAIL = 'Send an HTTP/1.1 request with headers of at most 8 KB, and each part of it within 5 seconds.'
