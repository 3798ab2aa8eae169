import { once } from 'node:events'
import { Agent, type IncomingMessage, request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { nameAsked, TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { type Listening, listen } from './listen.ts'

const host = '127.0.0.1'
const newId = () => '00000000-0000-4000-8000-000000000000'
let world: TestService
let listening: Listening

beforeEach(async () => {
  world = await TestService.open()
  listening = await listen({ fetch: world.app.fetch, host, port: 0, newId })
})
afterEach(async () => {
  await listening.drain(100)
  await world.close()
})

/** Sends bytes as they are and reads all that comes back. */
async function raw(bytes: string): Promise<{ status: number; type: string }> {
  const socket = connect(listening.port, host)
  socket.write(bytes, 'latin1')
  const answer = await text(socket)
  return {
    status: Number(answer.split(' ')[1]),
    type: JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)).type,
  }
}

const closing = 'Host: localhost\r\nConnection: close\r\n'

test.each([
  ['no HTTP at all', 'hello\r\n\r\n', 400, 'request-malformed'],
  [
    'two lengths',
    `POST /auth/ HTTP/1.1\r\n${closing}Content-Length: 1\r\nContent-Length: 2\r\n\r\na`,
    400,
    'request-malformed',
  ],
  [
    'a host that is none',
    'GET / HTTP/1.1\r\nHost: a b/\r\nConnection: close\r\n\r\n',
    400,
    'request-malformed',
  ],
  ['no host', 'GET /auth/ HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'request-malformed'],
  ['an expectation that nobody knows', `GET /none HTTP/1.1\r\n${closing}Expect: x\r\n\r\n`, 404, 'not-found'],
  ['two hosts', `GET /auth/ HTTP/1.1\r\n${closing}host: other.example\r\n\r\n`, 400, 'request-malformed'],
  [
    'headers of 10 KB',
    `GET /auth/ HTTP/1.1\r\n${closing}X: ${'x'.repeat(10_240)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
  ['an address that climbs out', `GET /auth/../../etc/passwd HTTP/1.1\r\n${closing}\r\n`, 404, 'not-found'],
])('%s is answered with a problem', async (_, bytes, status, id) => {
  expect(await raw(bytes)).toEqual({ status, type: `urn:kelisim:problem:${id}` })
})

test('a body in pieces is refused as soon as it is too large', async () => {
  const authorization = `Authorization: Bearer ${await world.mintToken()}\r\n`
  const type = 'Content-Type: application/json\r\n'
  const head = `POST /auth/api/v1/acts HTTP/1.1\r\n${closing}${authorization}${type}Transfer-Encoding: chunked\r\n\r\n`
  const chunk = `1000\r\n${'x'.repeat(0x1000)}\r\n`
  const { status, type: id } = await raw(head + chunk.repeat(5))
  expect([status, id]).toEqual([413, 'urn:kelisim:problem:body-too-large'])
})

test('one connection has no more under way than one request, and few that wait', async () => {
  const socket = connect(listening.port, host)
  socket.write('GET /livez HTTP/1.1\r\nHost: localhost\r\n\r\n'.repeat(500))
  const statuses = (await text(socket)).match(/HTTP\/1\.1 \d+/g)
  expect(statuses?.length).toBeLessThan(500)
  expect(statuses?.at(-1)).toBe('HTTP/1.1 503')
})

test('an act goes through over the wire', async () => {
  const answer = await fetch(`http://${host}:${listening.port}/auth/api/v1/acts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
  })
  expect(answer.status).toBe(201)
})

describe('with four places of each kind', () => {
  let other: Listening
  let hostile: Socket[]

  beforeEach(async () => {
    hostile = []
    const kinds = [
      { places: 4, deadline: 10_000 },
      { places: 4, deadline: 10_000 },
    ] as const
    other = await listen({
      fetch: world.app.fetch,
      host,
      port: 0,
      newId,
      classify: (_, url) => kinds[url.startsWith('/auth/api/') ? 0 : 1],
    })
  })
  afterEach(async () => {
    for (const socket of hostile) socket.destroy()
    await other.drain(100)
  })

  async function openMany(count: number, text: string): Promise<void> {
    for (let number = 0; number < count; number++) {
      const socket = connect(other.port, host).on('error', () => {})
      hostile.push(socket)
      await once(socket, 'connect')
      socket.pause()
      socket.write(text)
    }
  }
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = {
      authorization: `Bearer ${await world.mintToken()}`,
      'content-type': 'application/json',
    }
    return (await fetch(`http://${host}:${other.port}${path}`, { ...init, headers })).status
  }

  test('bodies that never end keep nobody out, though their token is good', async () => {
    const authorization = `Authorization: Bearer ${await world.mintToken()}`
    const type = 'Content-Type: application/json\r\nContent-Length: 500'
    await openMany(64, `POST /auth/api/v1/acts HTTP/1.1\r\nHost: a\r\n${authorization}\r\n${type}\r\n\r\n{`)
    const body = JSON.stringify({ ...createActRequest(), ...nameAsked() })
    expect(await ask('/auth/api/v1/acts', { method: 'POST', body })).toBe(201)
    expect(await ask('/auth/api/v1/requirements')).toBe(200)
    expect(await ask('/livez')).toBe(200)
  })

  test('readers who do not read keep nobody out', async () => {
    world.write('large.txt', 'x'.repeat(8 * 1024 * 1024))
    for (let number = 0; number < 8; number++) {
      await openMany(1, 'GET /auth/large.txt HTTP/1.1\r\nHost: a\r\n\r\n')
      // Its answer has begun to come, and nothing of it is taken.
      await once(hostile[number] as Socket, 'readable')
    }
    world.write('index.html', 'қазақша')
    for (let number = 0; number < 8; number++) expect(await ask('/auth/')).toBe(200)
  })
})

test('a port that is taken is reported with advice', async () => {
  const { port } = listening
  await expect(listen({ fetch: world.app.fetch, host, port, newId })).rejects.toMatchObject({
    code: 'port-taken',
    report: `Port ${port} is taken.\nStop the program that uses it, or choose another: PORT=4400`,
  })
})

test('a host that is not this machine is reported with the setting that chose it', async () => {
  const settings = { port: 'KELISIM_METRICS_PORT', host: 'KELISIM_METRICS_HOST' }
  await expect(
    listen({ fetch: world.app.fetch, host: '192.0.2.1', port: 0, newId, settings }),
  ).rejects.toMatchObject({
    code: 'setting-invalid',
    message: '192.0.2.1 is no address of this machine.',
    advice: expect.stringMatching(/^Set KELISIM_METRICS_HOST to one of its addresses/),
  })
})

test('requests under way are finished before the service ends', async () => {
  const slow = Promise.withResolvers<void>()
  const fetched = Promise.withResolvers<void>()
  const other = await listen({
    host,
    port: 0,
    newId,
    fetch: async () => {
      fetched.resolve()
      await slow.promise
      return new Response('done')
    },
  })
  const answer = fetch(`http://${host}:${other.port}/`)
  await fetched.promise
  const drained = other.drain(5_000)
  slow.resolve()
  expect(await (await answer).text()).toBe('done')
  await drained
  await expect(fetch(`http://${host}:${other.port}/`)).rejects.toThrow()
})

test('a process that is ending answers and lets no connection be kept', async () => {
  let isEnding = false
  const other = await listen({
    fetch: createApp(world.service).fetch,
    host,
    port: 0,
    newId,
    isDraining: () => isEnding,
  })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const ask = async () => {
    const asked = request({ agent, host, port: other.port, path: '/livez' }).end()
    const [answer] = (await once(asked, 'response')) as [IncomingMessage]
    await text(answer)
    return { status: answer.statusCode, connection: answer.headers.connection, isKept: asked.reusedSocket }
  }
  expect(await ask()).toMatchObject({ status: 200, connection: 'keep-alive' })
  isEnding = true
  expect(await ask()).toEqual({ status: 200, connection: 'close', isKept: true })
  expect(await ask()).toMatchObject({ status: 200, isKept: false })
  agent.destroy()
  await other.drain(100)
})

test('whoever does not finish in time is cut off', async () => {
  const socket = connect(listening.port, host)
  await once(socket, 'connect')
  socket.write('GET /auth/ HTTP/1.1\r\n')
  const closed = once(socket, 'close')
  await listening.drain(50)
  await closed
})
