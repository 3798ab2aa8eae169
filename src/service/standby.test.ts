import { once } from 'node:events'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { findFreePort } from '../../scripts/harness/free-port.ts'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { runHere } from './commands/fixture.ts'
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
/** Where the database is in truth. */
let address: string
/** Connections that go through the gate, on its far side. */
let through: Socket[] = []
let running: Awaited<ReturnType<typeof startService>> | null = null

beforeEach(async () => {
  through = []
  world = await TestService.open()
  world.now = new Date()
  world.write('index.html', '<p>the site</p>')
  const data = join(world.folder, 'data')
  mkdirSync(data)
  writeFileSync(join(data, 'products.yaml'), stringify(PRODUCTS))
  port = await findFreePort()
  address = await postgres.createDatabase()
  const { port: own, hostname } = new URL(address)
  const url = Object.assign(new URL(address), { port: String(port) }).href
  env = { ...process.env, KELISIM_DATA: data, KELISIM_DIST: world.dist, PORT: '0', DATABASE_URL: url }
  gate = createServer((socket) => {
    const other = connect(Number(own), hostname)
    through.push(other)
    for (const one of [socket, other]) one.on('error', () => [socket, other].map((each) => each.destroy()))
    socket.pipe(other).pipe(socket)
  })
})
afterEach(async () => {
  if (running) await stopServer(running.child)
  running = null
  for (const socket of through) socket.destroy()
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
    missing: ['database'],
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
    const { reasons, missing } = await readiness()
    expect(missing).toEqual(['keys'])
    expect(reasons).toContainEqual(expect.stringMatching(/^There is no key file at .+ keys adopt$/))
  }, 30_000)
  expect((await get('/auth/')).status).toBe(200)
  expect((await post()).status).toBe(503)
  renameSync(`${keys}.aside`, keys)
  await isReady()
})

test('a database that takes connections and never answers keeps the site from nobody', async () => {
  const silent = createServer(() => {})
  silent.listen(port, '127.0.0.1')
  await once(silent, 'listening')
  running = await startService(env)
  expect(await (await get('/auth/')).text()).toContain('the site')
  const ready = await get('/readyz')
  expect([ready.status, await ready.json()]).toMatchObject([503, { missing: ['database'] }])
  silent.close()
  await open()
  await isReady()
  expect((await post()).status).toBe(201)
})

test('somebody who holds the database when a service starts keeps the site from nobody', async () => {
  await open()
  running = await startService(env)
  await stopServer(running.child)
  const holder = new pg.Client(address)
  await holder.connect()
  await holder.query('begin; lock table kysely_migration_lock in access exclusive mode')
  running = await startService(env)
  expect(await (await get('/auth/')).text()).toContain('the site')
  expect(await readiness()).toMatchObject({ status: 'not-ready', missing: ['database'] })
  await holder.end()
  await isReady()
})

test('a database that can only be read, as one that is not promoted yet, is waited for', async () => {
  const { pathname } = new URL(String(env.DATABASE_URL))
  // By another database, where it may always be said.
  const change = (to: string) =>
    postgres.run(
      new URL('/postgres', address).href,
      `alter database "${pathname.slice(1)}" set default_transaction_read_only = ${to}`,
    )
  await change('on')
  await open()
  running = await startService(env)
  expect(await (await get('/auth/')).text()).toContain('the site')
  expect(await readiness()).toMatchObject({ missing: ['database'] })
  await change('off')
  await isReady()
})

test('who may not come in is refused at the start', async () => {
  await open()
  const url = Object.assign(new URL(String(env.DATABASE_URL)), { username: 'nobody' }).href
  const ran = await runHere(['serve'], { ...env, DATABASE_URL: url })
  expect(ran).toMatchObject({ code: 1, err: expect.stringContaining('nobody') })
})

test('a service that waits for its database ends when it is told to', async () => {
  running = await startService(env)
  running.child.kill('SIGTERM')
  expect((await once(running.child, 'exit'))[0]).toBe(0)
  running = null
})

test('a service whose database has stopped answering ends all the same when it is told to', async () => {
  await open()
  running = await startService(env)
  expect((await post()).status).toBe(201)
  for (const socket of through) socket.pause()
  const { child } = running
  child.kill('SIGTERM')
  expect((await once(child, 'exit'))[0]).toBe(0)
  running = null
})
