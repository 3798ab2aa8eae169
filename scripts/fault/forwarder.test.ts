import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Forwarder, openForwarder } from './forwarder.ts'

let servers: Server[]
let forwarder: Forwarder
let target: number | null

beforeEach(async () => {
  servers = []
  target = await echo('one')
  forwarder = await openForwarder(() => target)
})
afterEach(() => {
  forwarder.close()
  for (const server of servers) server.close()
})

/** A server that answers with its name and what it was told; gives its port. */
async function echo(name: string): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.on('data', (data) => socket.write(`${name} ${data}`))
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

async function connected(): Promise<Socket> {
  const socket = connect(forwarder.port, '127.0.0.1')
  socket.on('error', () => {})
  await once(socket, 'connect')
  return socket
}

async function told(socket: Socket, text: string): Promise<string> {
  socket.write(text)
  return String((await once(socket, 'data'))[0])
}

test('a connection leads to where the target was when it began, a new one to where it is', async () => {
  const first = await connected()
  expect(await told(first, 'hello')).toBe('one hello')
  target = await echo('two')
  expect(await told(await connected(), 'hello')).toBe('two hello')
  expect(await told(first, 'again')).toBe('one again')
  first.destroy()
})

test('without a target, and when it is cut, a connection ends', async () => {
  const socket = await connected()
  await told(socket, 'hello')
  const ended = once(socket, 'close')
  forwarder.cut()
  await ended
  target = null
  await once(await connected(), 'close')
})

test('while it is stalled nothing arrives, and what lies in it is gone when it is cut', async () => {
  const socket = await connected()
  await told(socket, 'hello')
  forwarder.stall()
  let heard = ''
  socket.on('data', (data) => {
    heard += data
  })
  socket.write('into the void')
  const ended = once(socket, 'close')
  setTimeout(() => forwarder.cut(), 50)
  await ended
  expect(heard).toBe('')
})
