import type { GateRequest } from './request.ts'

/** Whether a browser asks for a page to show to somebody, and not a program for data. */
export function isPageRequest({ header }: GateRequest): boolean {
  // Browsers say so themselves; a script that merely accepts HTML does not get to be one.
  const mode = header('sec-fetch-mode')
  return mode === null ? (header('accept') ?? '').includes('text/html') : mode === 'navigate'
}

/** Whether a browser asks if it may send a request from another origin: it brings along neither cookies nor anybody. */
export function isPreflight({ method, header }: GateRequest): boolean {
  return method === 'OPTIONS' && header('origin') !== null && header('access-control-request-method') !== null
}

/** Whether the person can be sent elsewhere: the whole window is moving, and no form would be lost. */
export function canRedirect({ method, header }: GateRequest): boolean {
  return method === 'GET' && [null, 'document'].includes(header('sec-fetch-dest'))
}
