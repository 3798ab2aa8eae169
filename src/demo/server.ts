import { randomUUID } from 'node:crypto'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import type { JWK } from 'jose'
import { isCovered, mintSubjectToken } from 'kelisim/client'
import { type Language, MESSAGES } from './language.ts'
import { mintOfficeToken } from './office-token.ts'
import { type PageFacts, renderHomePage, renderLessonPage, renderOfficePage } from './page.ts'
import { getPerson } from './people.ts'

/** What the demo needs to know. */
export interface DemoOptions {
  /** The service's base, `http://localhost:4321/auth`; its tokens are made out to it. */
  service: string
  /** The demo's `issuer` in the service's `products.yaml`. */
  issuer: string
  /** The demo's private key. */
  key: JWK
}

const COOKIE = 'newcomer'

/** A small product with a backend of its own: it mints tokens for its people and guards a lesson on the server. */
export function createDemo({ service, issuer, key }: DemoOptions): Hono {
  const app = new Hono()
  const policy = buildContentPolicy(new URL(service).origin)

  app.use(async (context, next) => {
    context.header('content-security-policy', policy)
    context.header('cache-control', 'no-store')
    await next()
  })

  const tokenFor = (context: Context) =>
    mintSubjectToken({ issuer, audience: service, subject: identifySubject(context), key })

  app.get('/', (context) => {
    // The newcomer's id has to be there before the page asks for a token.
    identifySubject(context)
    return context.html(renderHomePage(createPageFacts(context), service))
  })

  app.post('/token', async (context) => context.text(await tokenFor(context)))

  app.post('/start-over', (context) => {
    createSubject(context)
    return context.redirect(`/?as=newcomer&lang=${detectLanguage(context)}`, 303)
  })

  app.get('/lesson', async (context) => {
    const facts = createPageFacts(context)
    try {
      const covered = await isCovered({ service, token: await tokenFor(context) })
      return context.html(renderLessonPage(facts, covered ? 'lesson' : 'refused'), covered ? 200 : 403)
    } catch (error) {
      // This product's own choice: while nobody can say who may come in, nobody does.
      console.error(String(error))
      return context.html(renderLessonPage(facts, 'unavailable'), 503)
    }
  })

  // What stands behind the sign is never sent to a server, nor written into its log.
  const serviceAddress = (context: Context, place: string, facts?: Record<string, string>) => {
    const language = detectLanguage(context)
    const address = `${service}/${language === 'kk' ? '' : `${language}/`}${place}`
    return facts ? `${address}#${new URLSearchParams(facts)}` : address
  }

  // For products without a page of their own to ask on: the service asks, and sends the person back.
  app.get('/answer', async (context) => {
    // Who reads for longer than the token lasts is sent here for another.
    const { pathname, search } = new URL(context.req.url)
    const renew = `${issuer}${pathname}${search}`
    const facts = { token: await tokenFor(context), return: `${issuer}/lesson`, renew }
    return context.redirect(serviceAddress(context, 'accept/', facts), 303)
  })

  app.get('/answers', async (context) =>
    context.redirect(serviceAddress(context, 'receipts/', { token: await tokenFor(context) }), 303),
  )

  // A real product gives such a token to its staff only.
  app.get('/office', async (context) => {
    const token = await mintOfficeToken(issuer, service, key, new Date())
    return context.html(renderOfficePage(createPageFacts(context), token, serviceAddress(context, 'admin/')))
  })

  app.use('/:file{demo\\.(css|js)}', serveStatic({ root: new URL('./public', import.meta.url).pathname }))
  return app
}

function createPageFacts(context: Context): PageFacts {
  const { path } = context.req
  return { path, person: getPerson(context.req.query('as')), language: detectLanguage(context) }
}

function detectLanguage(context: Context): Language {
  const tag = context.req.query('lang') ?? ''
  return tag in MESSAGES ? (tag as Language) : 'kk'
}

/** The id under which the service knows whoever is visiting: a real product takes it from its own session. */
function identifySubject(context: Context): string {
  return getPerson(context.req.query('as')).subject ?? getCookie(context, COOKIE) ?? createSubject(context)
}

/** Makes someone new, who is known again on the next visit. */
function createSubject(context: Context): string {
  const subject = randomUUID()
  setCookie(context, COOKIE, subject, { httpOnly: true, sameSite: 'Lax', path: '/' })
  return subject
}

/** Nothing inline, nothing from elsewhere but the service; the widget needs no more. */
function buildContentPolicy(origin: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${origin}`,
    `connect-src 'self' ${origin}`,
    "style-src 'self'",
    'img-src data:',
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
