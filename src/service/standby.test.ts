import { once } from 'node:events'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { findFreePort } from '../../scripts/harness/free-port.ts'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { nameAsked, PRODUCTS, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'

vi.setConfig({ testTimeout: 60_000 })

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await sharePostgres()
}, 60_000)
afterAll(() => postgres.stop(), 60_000)

let world: TestService
let env: NodeJS.ProcessEnv
/** The place at which the service looks for its database, while something listens there. */
let gate: Server | null = null
let port: number
let running: Awaited<ReturnType<typeof startService>> | null = null

beforeEach(async () => {
  world = await TestService.open()
  world.now = new Date()
  world.write('index.html', '<p>the site</p>')
  const data = join(world.folder, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'products.yaml'), stringify(PRODUCTS))
  port = await findFreePort()
  const address = new URL(await postgres.createDatabase())
  const url = Object.assign(new URL(address), { port: String(port) }).href
  env = { ...process.env, KELISIM_DATA: data, KELISIM_DIST: world.dist, PORT: '0', DATABASE_URL: url }
  gate = createServer((socket) => {
    const other = connect(Number(address.port), address.hostname)
    for (const one of [socket, other]) one.on('error', () => [socket, other].map((each) => each.destroy()))
    socket.pipe(other).pipe(socket)
  })
})
afterEach(async () => {
  if (running) await stopServer(running.child)
  running = null
  gate?.close()
  await world.close()
})

const open = async () => {
  gate?.listen(port, '127.0.0.1')
  await once(gate as Server, 'listening')
}
const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${running?.port}${path}`, init)
const readiness = async () => (await get('/readyz')).json()
const isReady = () => vi.waitFor(async () => expect((await get('/readyz')).status).toBe(200), 30_000)
const post = async () =>
  get('/auth/api/v1/acts', {
    method: 'POST',
    headers: { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
  })

test('without its database a service starts, the site is read, and all is there once the database is', async () => {
  running = await startService(env)
  expect(await (await get('/auth/')).text()).toContain('the site')
  expect((await get('/livez')).status).toBe(200)
  expect(await readiness()).toMatchObject({
    status: 'not-ready',
    reasons: expect.arrayContaining([
      expect.stringMatching(
        /^The acceptance database at .+ cannot be used: connect ECONNREFUSED.+ DATABASE_URL/,
      ),
    ]),
  })
  const refused = await post()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5'])
  expect((await get('/auth/api/v1/keys')).status).toBe(503)
  await open()
  await isReady()
  expect((await post()).status).toBe(201)
})

test('a database that comes and is not the one of these keys is not used, until the keys are right', async () => {
  await open()
  running = await startService(env)
  expect((await post()).status).toBe(201)
  await stopServer(running.child)
  gate?.close()
  const keys = join(String(env.KELISIM_DATA), 'keys.json')
  renameSync(keys, `${keys}.aside`)
  running = await startService(env)
  await open()
  await vi.waitFor(async () => {
    const { reasons } = await readiness()
    expect(reasons).toContainEqual(expect.stringMatching(/^There is no key file at .+ keys adopt$/))
  }, 30_000)
  expect((await get('/auth/')).status).toBe(200)
  expect((await post()).status).toBe(503)
  renameSync(`${keys}.aside`, keys)
  await isReady()
})

test('a service that waits for its database ends when it is told to', async () => {
  running = await startService(env)
  running.child.kill('SIGTERM')
  expect((await once(running.child, 'exit'))[0]).toBe(0)
  running = null
})
