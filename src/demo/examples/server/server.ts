import express from 'express'
import { gate, identifyVisitor, place, printAddress } from '../product.ts'

/**
 * A product without a script of its own, on Express: whoever still has to answer is sent to the page of the
 * service, answers there, and is sent back into the lesson.
 */
const renderPage = (title: string, content: string) => `<!doctype html><html lang="kk"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,">
<main><h1>${title}</h1>${content}</main></html>`

const app = express()
app.use(gate.express((request) => identifyVisitor(request)))
app.get('/', (request, response) => {
  identifyVisitor(request, response)
  response.send(renderPage('Онлайн курстар', '<p><a href="/lesson">Сабақты ашу</a></p>'))
})
app.get('/lesson', (_, response) => {
  response.send(renderPage('1-сабақ', '<p id="lesson">Сабақ ашық.</p>'))
})
app.listen(place.port, printAddress)
