import express from 'express'
import { gate, userOf } from './kelisim.js'

express()
  .use(gate.express(userOf))
  .post('/token', async (request, response) => response.type('text').send(await gate.token(userOf(request))))
  .get('/lesson', (_request, response) => response.send('The lesson'))
  .use(express.static('dist'))
  .listen(process.env.PORT)
