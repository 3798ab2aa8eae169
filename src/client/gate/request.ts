/**
 * What the gate looks at of a request, whatever framework it came through.
 *
 * @example
 * const isPage = ({ method, header }: GateRequest) => method === 'GET' && header('x-requested-with') === null
 */
export interface GateRequest {
  method: string
  /** The path as it was sent: undecoded, without the query. */
  path: string
  /** Path and query exactly as they were sent; what stands behind a `#` stays in the browser. */
  target: string
  /** A header by its name in small letters; null when it was not sent. */
  header(name: string): string | null
}

/**
 * A request of Web standards, of Node, Express or Fastify.
 *
 * @example
 * const decision = await gate.decide({ method: 'GET', url: '/lesson?page=2', headers: { accept: 'text/html' } }, 'user-1')
 */
export interface RequestLike {
  method?: string | undefined
  url?: string | undefined
  /** Where an Express router is mounted. */
  baseUrl?: string | undefined
  headers: { get(name: string): string | null } | Record<string, string | string[] | undefined>
}

// A Web request states the whole address; it has been parsed before, so its host holds no surprises.
const ORIGIN = /^[a-z][a-z0-9+.-]*:\/\/[^/?#\\]*/i

/** Reads a request of any of them; nothing of it is decoded or tidied, because routers differ in that. */
export function toGateRequest({
  method = 'GET',
  url = '/',
  baseUrl = '',
  headers,
}: RequestLike): GateRequest {
  const header = createHeaderReader(headers)
  const address = isHeaders(headers) ? url.replace(ORIGIN, '') : baseUrl + url
  return { method, path: address.replace(/\?.*$/s, ''), target: address, header }
}

function createHeaderReader(headers: RequestLike['headers']): GateRequest['header'] {
  if (isHeaders(headers)) return (name) => headers.get(name)
  return (name) => {
    const value = headers[name]
    return (Array.isArray(value) ? value[0] : value) ?? null
  }
}

function isHeaders(headers: RequestLike['headers']): headers is { get(name: string): string | null } {
  return typeof headers.get === 'function'
}
