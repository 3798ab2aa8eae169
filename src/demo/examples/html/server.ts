import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { gate, identifyVisitor, place, printAddress } from '../product.ts'

/** A product of plain HTML on Node alone: one page, one script, one thing that is kept closed. */
const page = readFileSync(new URL('./index.html', import.meta.url), 'utf8').replaceAll(
  '{service}',
  place.service,
)
const script = readFileSync(new URL('./app.js', import.meta.url), 'utf8')
const guard = gate.express((request: IncomingMessage) => identifyVisitor(request))

createServer((request, response) => {
  guard(request, response, async (failure) => {
    if (failure) return response.writeHead(500).end()
    switch (`${request.method} ${request.url}`) {
      case 'GET /': {
        identifyVisitor(request, response)
        return response.setHeader('content-type', 'text/html; charset=utf-8').end(page)
      }
      case 'GET /app.js':
        return response.setHeader('content-type', 'text/javascript; charset=utf-8').end(script)
      case 'POST /token':
        return response.end(await gate.token(identifyVisitor(request, response) ?? ''))
      case 'GET /lesson':
        return response.setHeader('content-type', 'text/plain; charset=utf-8').end('Сабақ ашық.')
      default:
        return response.writeHead(404).end()
    }
  })
}).listen(place.port, printAddress)
