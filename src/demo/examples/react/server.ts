import { serve } from '@hono/node-server'
import { build } from 'esbuild'
import { type Context, Hono } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { gate, place, printAddress } from '../product.ts'

/** A product with a React 19 page, on Hono: its own build bundles `kelisim/widget`. */
const { outputFiles } = await build({
  entryPoints: [new URL('./app.tsx', import.meta.url).pathname],
  bundle: true,
  write: false,
  minify: true,
  format: 'esm',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
})
const page = `<!doctype html><html lang="kk" data-service="${place.service}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Онлайн курстар</title><link rel="icon" href="data:,">
<div id="app"></div><script type="module" src="/app.js"></script></html>`

const app = new Hono()
const findVisitor = (context: Context) => getCookie(context, 'visitor') ?? null
app.use(gate.hono(findVisitor))
app.get('/', (context) => {
  if (findVisitor(context) === null)
    setCookie(context, 'visitor', crypto.randomUUID(), { httpOnly: true, sameSite: 'Lax' })
  return context.html(page)
})
app.get('/app.js', (context) =>
  context.body(outputFiles[0]?.text ?? '', 200, { 'content-type': 'text/javascript; charset=utf-8' }),
)
app.post('/token', async (context) => context.text(await gate.token(findVisitor(context) ?? '')))
app.get('/lesson', (context) => context.text('Сабақ ашық.'))
serve({ fetch: app.fetch, port: place.port }, printAddress)
