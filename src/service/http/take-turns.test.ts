import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { takeTurns } from './take-turns.ts'

let server: Server
let begun: { url: string; answer: () => void }[]
let sockets: Socket[]
let served: Socket[]

beforeEach(async () => {
  ;[begun, sockets, served] = [[], [], []]
  const { listener, fail } = takeTurns(
    ({ url = '' }, response) => void begun.push({ url, answer: () => response.end(`in ${url}`) }),
    () => '00000000-0000-4000-8000-000000000000',
  )
  server = createServer(listener).listen(0, '127.0.0.1')
  server.on('clientError', (_, socket) => fail(socket, () => socket.end('failed')))
  server.on('connection', (socket) => served.push(socket))
  await once(server, 'listening')
})
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  server.close()
})

const formatRequest = (path: string) => `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`
function send(...paths: string[]): Socket {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  // Whoever is not read on is cut off in the middle of sending.
  socket.on('error', () => {})
  sockets.push(socket)
  socket.write(paths.map(formatRequest).join(''))
  return socket
}
const untilBegun = async (count: number) => {
  while (begun.length < count) await new Promise((resolve) => setTimeout(resolve, 5))
}
const listBegun = () => begun.map(({ url }) => url)
const settle = () => new Promise((resolve) => setTimeout(resolve, 50))

test('what one client sends without waiting is begun one after the other, and answered in order', async () => {
  const socket = send('/1', '/2', '/3')
  const all = text(socket)
  for (const count of [1, 2, 3]) {
    await untilBegun(count)
    await settle()
    expect(begun).toHaveLength(count)
    begun.at(-1)?.answer()
  }
  socket.end()
  expect((await all).match(/in \/\d/g)).toEqual(['in /1', 'in /2', 'in /3'])
})

test('two clients do not wait for each other', async () => {
  send('/a', '/b')
  await untilBegun(1)
  send('/c')
  await untilBegun(2)
  expect(listBegun()).toEqual(['/a', '/c'])
})

test('who sends more than may wait is told so after the answers before, and nothing more is begun', async () => {
  const all = text(send(...Array.from({ length: 500 }, (_, number) => `/${number}`)))
  for (let count = 1; count <= 17; count++) {
    await untilBegun(count)
    begun.at(-1)?.answer()
  }
  const answers = await all
  expect(answers.match(/HTTP\/1\.1 \d+/g)).toEqual([...Array(17).fill('HTTP/1.1 200'), 'HTTP/1.1 503'])
  expect(answers).toContain('urn:kelisim:problem:overloaded')
  expect(answers).toMatch(/^retry-after: 1\r$/im)
  expect(begun).toHaveLength(17)
})

test('who sends more than may wait is not read on', async () => {
  const socket = send(...Array.from({ length: 100_000 }, (_, number) => `/${number}`)).resume()
  const closed = new Promise((resolve) => socket.once('close', resolve))
  for (let count = 1; count <= 17; count++) {
    await untilBegun(count)
    // The first packet has been taken in, and no other.
    expect(served[0]?.bytesRead).toBeLessThanOrEqual(64 * 1024)
    begun.at(-1)?.answer()
    await settle()
  }
  await closed
  expect(begun).toHaveLength(17)
})

test('what is no request is answered after those before it', async () => {
  const socket = send('/1', '/2')
  const all = text(socket)
  socket.write('nonsense\r\n\r\n')
  for (const count of [1, 2]) {
    await untilBegun(count)
    await settle()
    begun.at(-1)?.answer()
  }
  expect((await all).match(/in \/\d|failed/g)).toEqual(['in /1', 'in /2', 'failed'])
})

test('a request whose body breaks is answered at once', async () => {
  const socket = send()
  const all = text(socket)
  socket.write('POST /1 HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n')
  expect(await all).toBe('failed')
})

test('what waits for its turn is not begun when its client has gone', async () => {
  const socket = send('/1', '/2')
  await untilBegun(1)
  const gone = once(served[0] as Socket, 'close')
  socket.destroy()
  await gone
  begun[0]?.answer()
  await settle()
  expect(listBegun()).toEqual(['/1'])
})
