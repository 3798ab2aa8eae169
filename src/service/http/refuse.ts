import type { ServerResponse } from 'node:http'
import { type Problem, toProblemDetails } from './problem.ts'

/** Answers with a problem before anything of the service has seen the request: this must cost next to nothing. */
export function refuse(response: ServerResponse, problem: Problem, requestId: string): void {
  if (response.destroyed || response.headersSent) return
  const details = toProblemDetails(problem, requestId)
  const body = JSON.stringify(details)
  response.writeHead(details.status, {
    'content-type': 'application/problem+json',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    // It says nothing about anybody, and a page that cannot read it cannot know that it should come again.
    'access-control-allow-origin': '*',
    ...problem.headers,
  })
  response.end(body)
}
