import { type Context, type Handler, Hono } from 'hono'
import { routePath } from 'hono/route'
import { classifyRoute } from './classify.ts'
import { answerInTime } from './http/answer-in-time.ts'
import { createCors, listOwnOrigins, requireOrigin } from './http/cors.ts'
import type { Env } from './http/env.ts'
import { PROBLEMS, Problem, toProblemDetails } from './http/problem.ts'
import { REQUEST_CLASSES } from './http/request-class.ts'
import { type Methods, registerResource } from './http/resource.ts'
import { respond, setHeader } from './http/respond.ts'
import { toSafeError } from './http/safe-error.ts'
import { getLive, getReady } from './probes/health.ts'
import { keepProductKeys } from './products/keys/kept-keys.ts'
import type { Charge } from './products/keys/product-keys.ts'
import type { Product, Products } from './products/products.ts'
import { createDescription } from './reference/describe.ts'
import { getReference, getReferenceStyle } from './reference/reference.ts'
import { rememberLast } from './remember-last.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'
import type { Service } from './service.ts'
import { createSite } from './site/site.ts'
import { createServiceTokens } from './tokens/service-token.ts'
import { createSubjectTokens } from './tokens/subject-token.ts'
import { cacheTokens } from './tokens/token-cache.ts'

/** A balancer waits no longer than some seconds for it. */
const READY_DEADLINE_MS = 2000

/** Puts the service together; it never listens. */
export function createApp(service: Service): Hono<Env> {
  const { base, newId, log, metrics } = service
  const cors = rememberLast((products: Products) => createCors(products, (path) => open.has(path)))
  const app = new Hono<Env>()

  app.use(async (context, next) => {
    const began = performance.now()
    const id = newId()
    context.set('requestId', id)
    context.set('headers', { 'x-content-type-options': 'nosniff' })
    await next()
    // The pattern, not the address: an address may hold anything.
    const { method } = context.req
    const [route, { status }] = [routePath(context), context.res]
    const ms = performance.now() - began
    metrics.countAnswer({ route, method, status, seconds: ms / 1000 })
    const [product, refusal] = [context.get('product'), context.get('refusal')]
    const known = { ...(product !== undefined && { product }), ...refusal }
    log.info({ id, method, route, status, ms: Math.round(ms), ...known }, 'answered')
  })

  app.onError((error, context) => {
    const id = context.get('requestId')
    const problem = error instanceof Problem ? error : new Problem('internal', 'The failure has been logged.')
    const failure = error instanceof Problem ? error.cause : error
    const product = problem.product ?? context.get('product')
    const { claim } = problem
    context.set('refusal', { problem: problem.id, ...(claim !== undefined && { claim }) })
    if (product !== undefined) context.set('product', product)
    if (PROBLEMS[problem.id].status >= 500 && failure) {
      const facts = { id, problem: problem.id, ...(product !== undefined && { product }) }
      log.error({ ...facts, err: toSafeError(failure) }, 'failed')
    }
    metrics.countRefusal(problem.id, product)
    const details = toProblemDetails(problem, id)
    const headers = {
      ...problem.headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    }
    return respond(context, JSON.stringify(details), details.status, headers)
  })
  app.notFound(() => {
    throw new Problem('not-found', 'Check the address.')
  })

  registerResource(app, '/livez', { GET: getLive })
  registerResource(app, '/readyz', {
    GET: (context) => answerInTime(getReady(context, service), READY_DEADLINE_MS),
  })

  const api = `${base}/api/v1`
  const open = new Set(ROUTES.filter(({ token }) => token === 'none').map(({ path }) => `${api}/${path}`))
  app.use(`${api}/*`, (context, next) =>
    cors(service.products)(context, () => {
      setHeader(context, 'cache-control', 'no-store')
      // By the clock that judges tokens, so that a product whose own is wrong can learn of it.
      setHeader(context, 'date', service.now().toUTCString())
      return next()
    }),
  )
  const handler = createRouteHandler(service)
  for (const [path, routes] of Map.groupBy(ROUTES, ({ path }) => path)) {
    const methods: Methods = {}
    for (const route of routes) methods[route.method] = handler(route)
    registerResource(app, `${api}/${path.replaceAll(/\{(\w+)\}/g, ':$1')}`, methods)
  }
  registerResource(app, `${api}/openapi.json`, { GET: createDescription(base) })
  registerResource(app, `${base}/api/`, { GET: (context) => getReference(context, service) })
  registerResource(app, `${base}/api/reference.css`, { GET: getReferenceStyle })
  app.all(`${base}/api/*`, (context) => context.notFound())

  const site = createSite(service)
  registerResource(app, `${base}/*`, {
    GET: (context) => answerInTime(site(context), REQUEST_CLASSES.site.deadline),
  })
  return app
}

/** Lets a request reach a route once its token has been checked and its sender is within their limits. */
function createRouteHandler(service: Service): (route: Route) => Handler<Env> {
  const { limits, log, metrics, now } = service
  const keepKeys = keepProductKeys({
    onFetched: (product) => metrics.countKeyFetch(product, 'fetched'),
    onFailed: (product, failure) => {
      metrics.countKeyFetch(product, 'failed')
      log.warn({ product, err: toSafeError(failure) }, 'the keys of a product cannot be fetched')
    },
  })
  const checks = rememberLast((products: Products) => ({
    subjects: cacheTokens(createSubjectTokens(products, keepKeys)),
    services: createServiceTokens(products),
    own: listOwnOrigins(products),
  }))
  // At once, so that keys are there before whoever needs them first.
  checks(service.products)

  async function authenticate<T extends { product: Product }>(
    context: Context<Env>,
    check: (charge: Charge) => Promise<T>,
    limit: (caller: T) => void = () => {},
  ): Promise<T> {
    let charged: Promise<void> | undefined
    const count = async () => limits.limitRefused(getClientAddress(context))
    const charge = () => {
      charged ??= count()
      return charged
    }
    const caller = await check(charge).catch(async (refusal) => {
      await charge()
      throw refusal
    })
    context.set('product', caller.product.id)
    limit(caller)
    limits.limitProduct(caller.product)
    requireOrigin(context.req.header('origin'), caller.product, checks(service.products).own)
    return caller
  }

  async function answer(context: Context<Env>, route: Route): Promise<Response> {
    const { token } = route
    if (token === 'none') {
      limits.limitAnonymous(getClientAddress(context))
      return route.handle(context, service)
    }
    const authorization = context.req.header('authorization')
    const { subjects, services } = checks(service.products)
    return token === 'subject'
      ? route.handle(
          context,
          service,
          await authenticate(
            context,
            (charge) => subjects(authorization, now(), charge),
            (caller) => limits.limitPerson(caller, route.method === 'POST'),
          ),
        )
      : route.handle(
          context,
          service,
          await authenticate(context, (charge) => services(authorization, token, now(), charge)),
        )
  }

  return (route) => {
    const { deadline } = classifyRoute(route)
    return (context) => answerInTime(answer(context, route), deadline)
  }
}

/** Where a request came from; only ever a key in memory. */
function getClientAddress({ env }: Context<Env>): string {
  return env?.incoming?.socket.remoteAddress ?? ''
}
