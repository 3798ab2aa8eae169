import express from 'express'
import { gate, userOf } from './kelisim.js'
import { page } from './page.js'

const { origin } = new URL(process.env.KELISIM_SERVICE)
const rules = [
  "default-src 'none'",
  `script-src ${origin}`,
  `connect-src 'self' ${origin}`,
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

express()
  .use((_request, response, next) => {
    response.setHeader('content-security-policy', rules.join('; '))
    next()
  })
  .use(gate.express(userOf))
  .get('/', (_request, response) => response.send(page))
  .post('/token', async (request, response) => response.type('text').send(await gate.token(userOf(request))))
  .get('/lesson', (_request, response) => response.send('The lesson'))
  .listen(process.env.PORT)
