import fastify from 'fastify'
import { gate, userOf } from './kelisim.js'
import { page } from './page.js'

const app = fastify()
app.addHook('onRequest', gate.fastify(userOf)) // or the first hook in which you know the person
app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page))
app.post('/token', (request) => gate.token(userOf(request)))
app.get('/lesson', () => 'The lesson')
await app.listen({ port: Number(process.env.PORT) })
