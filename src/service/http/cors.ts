import type { Context, MiddlewareHandler } from 'hono'
import type { Product, Products } from '../products/products.ts'
import type { Env } from './env.ts'
import { Problem } from './problem.ts'
import { respond, setHeader } from './respond.ts'

/**
 * Lets pages of registered origins call; no cookies are involved, so credentials are never allowed.
 *
 * @param isOpen tells addresses that anybody may read from anywhere, such as the log's
 */
export function createCors(products: Products, isOpen: (path: string) => boolean): MiddlewareHandler<Env> {
  const registered = new Set(products.products.flatMap(({ origins }) => origins))
  for (const own of listOwnOrigins(products)) registered.add(own)
  return async (context, next) => {
    if (isOpen(context.req.path)) {
      setHeader(context, 'access-control-allow-origin', '*')
      return next()
    }
    setHeader(context, 'vary', 'Origin')
    const origin = context.req.header('origin')
    if (origin === undefined) return next()
    if (!registered.has(origin)) throw createOriginProblem()
    setHeader(context, 'access-control-allow-origin', origin)
    setHeader(context, 'access-control-expose-headers', 'etag')
    if (!isPreflight(context)) return next()
    // A preflight brings no token, so the product is checked on the request that follows.
    setHeader(context, 'access-control-allow-methods', 'GET, POST')
    // Tools that trace requests (OpenTelemetry, Sentry) add headers of their own to every `fetch` of a page; the star
    // stands for all but `authorization`, and for nothing in browsers of some years ago.
    setHeader(context, 'access-control-allow-headers', 'authorization, content-type, if-none-match, *')
    setHeader(context, 'access-control-max-age', '7200')
    return respond(context, null, 204)
  }
}

/** Refuses a page that is registered, but with another product than the token's; our own pages serve all. */
export function requireOrigin(origin: string | undefined, product: Product, own: readonly string[]): void {
  if (origin !== undefined && !product.origins.includes(origin) && !own.includes(origin))
    throw createOriginProblem()
}

/** Where the service's own pages are: those on which people answer, see their history, and staff work. */
export function listOwnOrigins({ audience }: Products): string[] {
  return URL.canParse(audience) ? [new URL(audience).origin] : []
}

function isPreflight({ req }: Context): boolean {
  return req.method === 'OPTIONS' && req.header('access-control-request-method') !== undefined
}

function createOriginProblem(): Problem {
  return new Problem('origin-not-allowed', 'Register the origin with the product in products.yaml first.')
}
