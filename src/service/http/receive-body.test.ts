import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { MAX_BODY_BYTES, receiveBody } from './receive-body.ts'

const newId = () => '00000000-0000-4000-8000-000000000000'
let server: Server
let seen: { url: string; body: string | undefined }[]
let sockets: Socket[]

beforeEach(async () => {
  seen = []
  sockets = []
  const listener = receiveBody(
    (request: IncomingMessage & { rawBody?: Buffer }, response) => {
      seen.push({ url: request.url ?? '', body: request.rawBody?.toString() })
      response.end('in')
    },
    { newId, classify: (_, url) => (url === '/list' ? { isStreamed: true } : {}), deadline: 200 },
  )
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  server.close()
})

function send(text: string): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  sockets.push(socket)
  socket.write(text)
  return socket
}
const post = (path: string, head: string, body = '') =>
  send(`POST ${path} HTTP/1.1\r\nHost: localhost\r\n${head}\r\n\r\n${body}`)
const read = async (socket: Socket) => String((await once(socket, 'data'))[0])

test('a body in pieces is there when the work begins', async () => {
  const socket = post('/acts', 'Content-Length: 10', 'first')
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(seen).toEqual([])
  socket.write(' last')
  expect(await read(socket)).toMatch(/^HTTP\/1.1 200 /)
  expect(seen).toEqual([{ url: '/acts', body: 'first last' }])
})

test('a body that came along with its head is whole, and so is its request for Node', async () => {
  server.removeAllListeners('request')
  const tell = async (request: IncomingMessage & { rawBody?: Buffer }, response: ServerResponse) => {
    await new Promise(setImmediate)
    response.end(`${request.rawBody}, ${request.readableEnded ? 'ended' : 'open'}`)
  }
  server.on('request', receiveBody(tell, { newId, classify: () => ({}) }))
  expect(await read(post('/acts', 'Content-Length: 4', 'қа'))).toContain('қа, ended')
})

test('a body that never ends is answered 408 in time, and nothing is done for it', async () => {
  const answer = await read(post('/acts', 'Content-Length: 100', 'half'))
  expect(answer).toMatch(/^HTTP\/1.1 408 /)
  expect(answer).toMatch(/^connection: close\r$/im)
  expect(answer).toContain('urn:kelisim:problem:request-timeout')
  expect(seen).toEqual([])
})

test('whoever leaves in the middle of a body is forgotten', async () => {
  const socket = post('/acts', 'Content-Length: 100', 'half')
  await new Promise((resolve) => setTimeout(resolve, 20))
  socket.destroy()
  expect(await read(post('/acts', 'Content-Length: 1', 'x'))).toMatch(/^HTTP\/1.1 200 /)
  expect(seen).toEqual([{ url: '/acts', body: 'x' }])
})

test.each([
  ['is announced as too long', `Content-Length: ${MAX_BODY_BYTES + 1}`, ''],
  [
    'turns out to be too long',
    'Transfer-Encoding: chunked',
    `${(20_000).toString(16)}\r\n${'x'.repeat(20_000)}\r\n`,
  ],
])('a body that %s is not waited for', async (_, head, body) => {
  expect(await read(post('/acts', head, body))).toMatch(/^HTTP\/1.1 200 /)
})

test('the beginning of a body that turns out to be too long does not pass for the whole', async () => {
  server.removeAllListeners('request')
  const count = async (request: IncomingMessage & { rawBody?: Buffer }, response: ServerResponse) => {
    const body = request.rawBody ?? (await buffer(request))
    response.end(`${body.length} bytes`)
  }
  server.on('request', receiveBody(count, { newId, classify: () => ({}) }))
  const chunk = `${(10_000).toString(16)}\r\n${'x'.repeat(10_000)}\r\n`
  const answer = await read(post('/acts', 'Transfer-Encoding: chunked', `${chunk.repeat(4)}0\r\n\r\n`))
  expect(answer).toContain('40000 bytes')
})

test('a list that is read while it is answered is not gathered', async () => {
  expect(await read(post('/list', 'Content-Length: 100', 'half'))).toMatch(/^HTTP\/1.1 200 /)
  expect(seen).toEqual([{ url: '/list', body: undefined }])
})
