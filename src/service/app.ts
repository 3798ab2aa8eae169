import { type Context, Hono } from 'hono'
import { routePath } from 'hono/route'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getActs, postAct } from './acts.ts'
import { cors, requireOrigin } from './cors.ts'
import { getLive, getReady } from './health.ts'
import { Problem, problemDetails } from './problem.ts'
import { getRequirements } from './requirements.ts'
import { resource } from './resource.ts'
import type { Env, Service } from './service.ts'
import { getSite } from './site.ts'
import { type Caller, createSubjectTokens } from './subject-token.ts'

type CallerHandler = (context: Context<Env>, service: Service, caller: Caller) => Promise<Response>

/** Puts the service together; it never listens. */
export function createApp(service: Service): Hono<Env> {
  const { base, products, now, newId, log } = service
  const app = new Hono<Env>()
  const tokens = createSubjectTokens(products)

  app.use(async (context, next) => {
    const began = now().getTime()
    const id = newId()
    context.set('requestId', id)
    context.header('x-content-type-options', 'nosniff')
    await next()
    // The pattern, not the address: an address may hold anything.
    const { method } = context.req
    const ms = now().getTime() - began
    log.info({ id, method, route: routePath(context), status: context.res.status, ms }, 'answered')
  })

  app.onError((error, context) => {
    const id = context.get('requestId')
    if (!(error instanceof Problem)) log.error({ id, err: error }, 'failed')
    const problem = error instanceof Problem ? error : new Problem('internal', 'The failure has been logged.')
    const details = problemDetails(problem, id)
    const headers = {
      ...problem.headers,
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
    }
    return context.body(JSON.stringify(details), details.status as ContentfulStatusCode, headers)
  })
  app.notFound(() => {
    throw new Problem('not-found', 'Check the address.')
  })

  const asCaller = (handler: CallerHandler) => async (context: Context<Env>) => {
    const caller = await tokens(context.req.header('authorization'), now())
    requireOrigin(context.req.header('origin'), caller.product)
    return handler(context, service, caller)
  }

  resource(app, '/livez', { GET: getLive })
  resource(app, '/readyz', { GET: (context) => getReady(context, service) })

  const api = `${base}/api/v1`
  app.use(`${api}/*`, cors(products), async (context, next) => {
    context.header('cache-control', 'no-store')
    await next()
  })
  resource(app, `${api}/requirements`, { GET: asCaller(getRequirements) })
  resource(app, `${api}/acts`, { GET: asCaller(getActs), POST: asCaller(postAct) })
  app.all(`${base}/api/*`, (context) => context.notFound())

  resource(app, `${base}/*`, { GET: (context) => getSite(context, service) })
  return app
}
