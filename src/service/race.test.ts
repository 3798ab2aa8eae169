import type { ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { chooseCount } from '../../scripts/harness/test-run/sample.ts'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { nameAsked, PRODUCTS, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'

const [ROUNDS, CALLERS] = [chooseCount(20, 1000), 50]

let server: PostgresServer
let world: TestService
const agent = new Agent({ keepAlive: true, maxSockets: CALLERS })
const children: ChildProcess[] = []

beforeAll(async () => {
  server = await sharePostgres()
  world = await TestService.open()
  world.now = new Date()
  writeFileSync(join(world.folder, 'products.yaml'), stringify(PRODUCTS))
}, 60_000)

afterAll(async () => {
  for (const child of children) {
    await stopServer(child)
  }
  await world.close()
  await server.stop()
}, 60_000)

/** A process of its own on the shared database, with the shared keys; gives its port. */
async function start(url: string, number: number): Promise<number> {
  const env = {
    DATABASE_URL: url,
    KELISIM_DIST: world.dist,
    KELISIM_DATA: join(world.folder, `process-${number}`),
    KELISIM_KEYS: join(world.folder, 'keys.json'),
    KELISIM_PRODUCTS: join(world.folder, 'products.yaml'),
    KELISIM_LIMITS: 'off',
  }
  const { child, port } = await startService(env)
  children.push(child)
  return port
}

function post(port: number, token: string, subject: string): Promise<{ status: number; body: string }> {
  const body = JSON.stringify({ ...createActRequest(), ...nameAsked(subject) })
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const sent = request(
      { agent, port, host: '127.0.0.1', method: 'POST', path: '/auth/api/v1/acts', headers },
      async (answer) => resolve({ status: answer.statusCode ?? 0, body: await text(answer) }),
    )
    sent.once('error', reject)
    sent.end(body)
  })
}

test(`${ROUNDS} people whose acceptance arrives ${CALLERS} times at once over two processes are recorded once each`, async () => {
  const url = await server.createDatabase()
  const ports = [await start(url, 1), await start(url, 2)]
  let created = 0
  for (let round = 0; round < ROUNDS; round++) {
    const subject = `person-${round}`
    const token = await world.mintToken({ sub: subject })
    const answers = await Promise.all(
      Array.from({ length: CALLERS }, (_, caller) => post(ports[caller % 2] as number, token, subject)),
    )
    created += answers.filter(({ status }) => status === 201).length
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]))
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1)
  }
  expect(created).toBe(ROUNDS)
  const { rows } = await server.run(url, "select count(*)::int as n from openings where act = 'accept'")
  expect(rows).toEqual([{ n: ROUNDS }])
  const head = await server.run(url, 'select size::int from log_head')
  const leaves = await server.run(url, 'select count(*)::int as n from records')
  expect(head.rows[0].size).toBe(leaves.rows[0].n)
}, 600_000)
