import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { Problem, type ProblemId, toProblemDetails } from './problem.ts'

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

const DETAIL = 'Send an HTTP/1.1 request with headers of at most 8 KB, all of it within 10 seconds.'
