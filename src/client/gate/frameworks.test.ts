import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import express from 'express'
import fastify from 'fastify'
import { type Context, Hono } from 'hono'
import { type Testbed, writeFiles } from '../fixture.ts'
import { type AcceptanceGate, requireAcceptance } from '../require-acceptance.ts'
import { type Chosen, type Product, type ProductKind, testGate } from './gate-suite.ts'
import { testTroubles } from './trouble-suite.ts'

/** Files as products serve them beside their routes. */
const filesOf = (stand: Testbed) =>
  writeFiles(join(stand.world.folder, 'files'), { 'lesson.txt': 'the lesson' })
const gateOf = (stand: Testbed, { skew = 0, hasOtherKey, ...chosen }: Chosen) =>
  requireAcceptance({
    ...stand.options(chosen),
    now: () => new Date(stand.world.now.getTime() + skew * 1000),
    ...(hasOtherKey && { key: stand.keys.library.jwk }),
  })

function testBoth(name: string, kind: ProductKind): void {
  testGate(name, kind)
  testTroubles(name, kind)
}

async function listen(listener: RequestListener): Promise<Product> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections()
      await once(server.close(), 'close')
    },
  }
}

testBoth('Express', {
  async start(stand, chosen) {
    const gate = gateOf(stand, chosen)
    const app = express()
    app.use(gate.express((request) => request.get('x-person')))
    app.all(['/lesson', '/lesson/*rest'], (_, response) => void response.send('the lesson'))
    app.all(
      ['/payment/*rest', '/logout', `${encodeURI('/төлем')}/*rest`],
      (_, response) => void response.send('exempt'),
    )
    app.all('/forget', (request, response) => {
      gate.forget(request.get('x-person') ?? '')
      response.end()
    })
    app.use(express.static(filesOf(stand)))
    return listen(app)
  },
})

testBoth('Hono', {
  async start(stand, chosen) {
    const gate = gateOf(stand, chosen)
    const app = new Hono()
    app.use(gate.hono((context: Context) => context.req.header('x-person')))
    for (const path of ['/lesson', '/lesson/*']) app.all(path, (context) => context.text('the lesson'))
    for (const path of ['/payment/*', '/logout', '/төлем/*'])
      app.all(path, (context) => context.text('exempt'))
    app.all('/forget', (context) => {
      gate.forget(context.req.header('x-person') ?? '')
      return context.body(null)
    })
    app.use(serveStatic({ root: filesOf(stand) }))
    return listen(getRequestListener(app.fetch))
  },
})

testBoth('Fastify', {
  async start(stand, chosen) {
    const gate = gateOf(stand, chosen)
    const app = fastify()
    app.addHook(
      'onRequest',
      gate.fastify((request) => request.headers['x-person'] as string | undefined),
    )
    for (const path of ['/lesson', '/lesson/*']) app.all(path, () => 'the lesson')
    for (const path of ['/payment/*', '/logout', '/төлем/*']) app.all(path, () => 'exempt')
    app.all('/forget', (request) => {
      gate.forget(String(request.headers['x-person']))
      return ''
    })
    const url = await app.listen({ port: 0, host: '127.0.0.1' })
    return { url, close: async () => void (await app.close()) }
  },
})

testBoth('Web handlers', {
  async start(stand, chosen) {
    const gate = gateOf(stand, chosen)
    const handle = gate.web(
      (request: Request) => webProduct(request, gate),
      ({ headers }) => headers.get('x-person'),
    )
    return listen(getRequestListener(handle))
  },
})

testBoth('Node alone', {
  async start(stand, chosen) {
    const gate = gateOf(stand, chosen)
    const middleware = gate.express(({ headers }) => headers['x-person'] as string | undefined)
    const product = getRequestListener((request) => webProduct(request, gate))
    return listen((request, response) => middleware(request, response, () => product(request, response)))
  },
})

function webProduct({ url, headers }: Request, gate: AcceptanceGate): Response {
  const { pathname } = new URL(url)
  if (/^\/lesson(\/|$)/.test(pathname)) return new Response('the lesson')
  if (pathname === '/forget') gate.forget(headers.get('x-person') ?? '')
  return new Response('exempt')
}
