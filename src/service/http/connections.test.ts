import { once } from 'node:events'
import {
  Agent,
  createServer,
  type IncomingMessage,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, expect, test } from 'vitest'
import { boundConnections, type ConnectionLimits } from './connections.ts'

let server: Server
let ending: () => Promise<void>
let waiting: { response: ServerResponse; leave: () => void }[]
let sockets: Socket[]
let agents: Agent[]
let answers: number

/** Answers at once, but for `/slow`, which waits to be told, and `/large`, which is more than the system takes in. */
async function start(limits: ConnectionLimits = {}): Promise<void> {
  ;[waiting, sockets, agents, answers] = [[], [], [], 0]
  server = createServer()
  const { follow, work, drain } = boundConnections(server, limits)
  server.on(
    'request',
    follow(
      work(async ({ url }, response) => {
        if (url === '/slow') await new Promise<void>((leave) => waiting.push({ response, leave }))
        else response.end(url === '/large' ? Buffer.alloc(32 * 1024 * 1024) : 'in')
        answers++
      }),
    ),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ending = () => drain(2000)
}
afterEach(async () => {
  for (const agent of agents) agent.destroy()
  for (const socket of sockets) socket.destroy()
  server.closeAllConnections()
  await ending().catch(() => {})
})

async function open(message = ''): Promise<Socket> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  socket.on('error', () => {})
  sockets.push(socket)
  await once(socket, 'connect')
  return message === '' ? socket : write(socket, message)
}

function write(socket: Socket, path: string): Socket {
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`)
  return socket
}

/** Waits until the server has so many connections. */
async function untilConnected(wanted: number): Promise<void> {
  const count = () => new Promise<number>((resolve) => server.getConnections((_, found) => resolve(found)))
  while ((await count()) !== wanted) await new Promise((resolve) => setTimeout(resolve, 5))
}

const answered = async (socket: Socket) => String((await once(socket, 'data'))[0]).split(' ')[1]
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

/** One client that keeps its connection, as browsers and proxies do. */
function createClient() {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  agents.push(agent)
  const { port } = server.address() as AddressInfo
  return async (path = '/') => {
    const asked = request({ agent, host: '127.0.0.1', port, path }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    return { text: await text(answer), connection: answer.headers.connection }
  }
}

test('where there is no room whoever has waited longest for its client gives way, and work is not cut', async () => {
  await start({ most: 16 })
  const busy = await open('/slow')
  await until(() => waiting.length === 1)
  const silent: Socket[] = []
  for (let number = 0; number < 15; number++) silent.push(await open())
  const closed = once(silent[0] as Socket, 'close')
  expect(await answered(await open('/'))).toBe('200')
  await closed
  expect(silent.slice(1).some(({ closed }) => closed)).toBe(false)
  waiting[0]?.response.end('in')
  waiting[0]?.leave()
  expect(await answered(busy)).toBe('200')
})

test('where all are being worked on, who comes is turned away', async () => {
  await start({ most: 2 })
  const busy = [await open('/slow'), await open('/slow')]
  await until(() => waiting.length === 2)
  await once(await open('/'), 'close')
  for (const { response, leave } of waiting) {
    response.end('in')
    leave()
  }
  expect(await Promise.all(busy.map(answered))).toEqual(['200', '200'])
})

test('whoever does not read their answer is cut off, and whoever has nothing to read is not', async () => {
  await start({ longestReading: 0 })
  const idle = await open()
  const slow = await open('/large')
  await until(() => answers === 1)
  slow.pause()
  await untilConnected(1)
  expect(await answered(write(idle, '/'))).toBe('200')
})

test('where more waits for readers than may, the slowest are cut off', async () => {
  await start({ mostUnread: 40 * 1024 * 1024 })
  for (const number of [1, 2]) {
    const slow = await open('/large')
    slow.pause()
    await until(() => answers === number)
  }
  await untilConnected(1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await untilConnected(1)
})

test('every request that is under way or on its way when the server ends is answered', async () => {
  await start()
  const clients = Array.from({ length: 16 }, createClient)
  await Promise.all(clients.map((ask) => ask()))
  let isEnding = false
  const failures: string[] = []
  const last: (string | undefined)[] = []
  const busy = clients.map(async (ask) => {
    for (;;) {
      const wasEnding = isEnding
      try {
        const { connection } = await ask()
        if (connection !== 'close') continue
        last.push(connection)
        return
      } catch (error) {
        // A new connection may find nobody; an old one must not be cut.
        if (wasEnding && (error as { code?: string }).code === 'ECONNREFUSED') return
        failures.push(String(error))
        return
      }
    }
  })
  await new Promise((resolve) => setTimeout(resolve, 50))
  isEnding = true
  await ending()
  await Promise.all(busy)
  expect(failures).toEqual([])
  expect(last).toEqual(Array(16).fill('close'))
})

test('an answer that had begun when the server ends says that no other request will be taken', async () => {
  await start()
  const ask = createClient()
  const slow = ask('/slow')
  await until(() => waiting.length === 1)
  const ended = ending()
  waiting[0]?.response.end('in')
  waiting[0]?.leave()
  expect(await slow).toEqual({ text: 'in', connection: 'close' })
  await ended
})
