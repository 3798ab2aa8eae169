import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { gate, userOf } from './kelisim.js'
import { page } from './page.js'

const app = new Hono()
app.use(gate.hono(userOf)) // in TypeScript: (context: Context) => …
app.get('/', (context) => context.html(page))
app.post('/token', async (context) => context.text(await gate.token(userOf(context))))
app.get('/lesson', (context) => context.text('The lesson'))
serve({ fetch: app.fetch, port: Number(process.env.PORT) })
