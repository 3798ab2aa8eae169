import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { fillLog } from '../store/fixture-log.ts'
import { openPostgresStore } from '../store/postgres/postgres.ts'
import { createApp } from './app.ts'
import { AUDIENCE, PRODUCTS, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'
import { getSigningKeys } from './keys/key-ring.ts'
import { openReportWorker } from './reports/open-report-worker.ts'
import type { ReportRequest, Reports } from './reports/report.ts'
import { createReportThread } from './reports/report-thread.ts'
import { createReports } from './reports/report-threads.ts'
import { getCatalog } from './service.ts'

vi.setConfig({ testTimeout: 60_000 })

let postgres: PostgresServer
beforeAll(async () => {
  postgres = await sharePostgres()
}, 60_000)
afterAll(() => postgres.stop(), 60_000)

let world: TestService
let reports: Reports
afterEach(async () => {
  await reports.close()
  await world.close()
})

/** Threads as the program starts them, beside the world's own service. */
function openThreads(address: string | null): Reports {
  const { folder, dist, service } = world
  const database = address === null ? { path: join(folder, 'acceptances.sqlite') } : { address }
  const published = join(folder, 'published')
  return createReports((patience) => {
    const facts = { database, keys: service.ring.copy(), audience: AUDIENCE, dist, published }
    return createReportThread(openReportWorker({ ...facts, longest: patience.piece }), patience)
  })
}

async function open(address: string | null): Promise<void> {
  world =
    address === null
      ? await TestService.open()
      : await TestService.open(undefined, PRODUCTS, () => openPostgresStore(address))
  reports = openThreads(address)
}

const CURSOR = { index: -1, moment: '2026-11-22T09:00:00.000Z', scan: null, group: null }
const REQUESTS: ReportRequest[] = [
  { kind: 'adoption', policy: null, format: 'json' },
  { kind: 'adoption', policy: 'privacy', format: 'csv' },
  { kind: 'standing' },
  { kind: 'missing', policy: 'privacy' },
  { kind: 'feed', cursor: CURSOR, format: 'ndjson' },
  { kind: 'feed', cursor: { ...CURSOR, index: 40 }, format: 'csv' },
  ...['person-1', 'адам-1', 'newer-1', 'адам-0', 'nobody'].flatMap((subject): ReportRequest[] => [
    { kind: 'bundle', subject, issuedAt: new Date('2026-11-25T09:00:00.000Z'), signers: [] },
    { kind: 'consents', subject, issuedAt: null },
  ]),
]

describe.each([
  ['SQLite', async () => null],
  ['PostgreSQL', () => postgres.createDatabase()],
])('reports from %s', (_, newDatabase) => {
  test('are the same, byte by byte, from a thread as from the service itself', async () => {
    await open(await newDatabase())
    const { service } = world
    const keys = getSigningKeys(service.ring)
    await fillLog(service.store, { people: 60, keys: [keys, keys] })
    await world.post(createActRequest())
    await world.post(createActRequest({ policy: 'mailings' }))
    const catalog = await getCatalog(service)
    for (const request of REQUESTS) {
      for (const product of service.products.products) {
        const made = []
        for (const maker of [reports, service.reports]) {
          const body = request.kind === 'missing' ? listIds() : undefined
          const pieces = await maker.run({ request, product, now: world.now, catalog }, body)
          const bytes = []
          for await (const piece of pieces) bytes.push(piece)
          made.push(Buffer.concat(bytes))
        }
        const [own, here] = made as [Buffer, Buffer]
        expect(own.equals(here), `${request.kind} of ${product.id}`).toBe(true)
        expect(here.length).toBeGreaterThan(0)
      }
    }
  })

  test('read what has just been recorded, and are refused as the service refuses', async () => {
    await open(await newDatabase())
    world.service.reports = reports
    expect((await world.post(createActRequest())).status).toBe(201)
    expect(await (await world.callAsOffice('report/adoption')).json()).toMatchObject({ rows: [{ count: 1 }] })
    const refused = await world.callAsOffice('report/acts?after=77')
    expect([refused.status, await refused.json()]).toMatchObject([
      409,
      { type: 'urn:kelisim:problem:place-ahead' },
    ])
    expect((await world.post(createActRequest({ policy: 'terms' }))).status).toBe(201)
    expect(await (await world.callAsOffice('report/adoption?policy=terms')).json()).toMatchObject({
      rows: [{ count: 1 }],
    })
  })
})

async function* listIds() {
  yield Buffer.from('адам-1\nnobody\n')
  yield Buffer.from('адам-5\n"адам-8"\n')
}

test('who asks whether the service lives is answered before a report that was begun before', async () => {
  await open(null)
  await world.post(createActRequest())
  const order: string[] = []
  const { run } = reports
  const app = createApp({
    ...world.service,
    reports: {
      ...reports,
      async run(...asked) {
        // Those who ask next are answered when the thread of the service is free for the first time.
        setImmediate(async () => order.push(`live ${(await app.request('/livez')).status}`))
        const pieces = await run(...asked)
        order.push('report')
        return pieces
      },
    },
  })
  const headers = { authorization: `Bearer ${await world.mintServiceToken()}` }
  const answer = await app.request('/auth/api/v1/report/standing', { headers })
  expect(answer.status).toBe(200)
  expect(order).toEqual(['live 200', 'report'])
})

test('people are answered while every report waits for the database', async () => {
  const address = await postgres.createDatabase()
  await open(address)
  world.service.reports = reports
  await world.post(createActRequest())
  const { Client } = (await import('pg')).default
  const holder = new Client(address)
  await holder.connect()
  await holder.query('begin; lock table holds in access exclusive mode')
  // More than the connections of the service itself.
  const waiting = Array.from({ length: 12 }, () => world.callAsOffice('report/standing'))
  const count = async () => {
    const text =
      "select count(*)::int from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
    return (await postgres.run(address, text)).rows[0].count
  }
  await vi.waitFor(async () => expect(await count()).toBe(2), 30_000)
  expect((await world.get('requirements')).status).toBe(200)
  expect((await world.post(createActRequest({ policy: 'terms' }))).status).toBe(201)
  expect((await world.get('bundle')).status).toBe(200)
  await holder.query('rollback')
  await holder.end()
  expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual(waiting.map(() => 200))
})

test('a question that takes the database too long is ended there, and is no fault of the store', async () => {
  const address = await postgres.createDatabase()
  await open(address)
  await reports.close()
  const { folder: published, dist, service } = world
  const facts = { database: { address }, keys: service.ring.copy(), audience: AUDIENCE, dist, published }
  reports = createReports((patience) =>
    createReportThread(openReportWorker({ ...facts, longest: 200 }), patience),
  )
  world.service.reports = reports
  const { Client } = (await import('pg')).default
  const holder = new Client(address)
  await holder.connect()
  await holder.query('begin; lock table holds in access exclusive mode')
  const refused = await world.callAsOffice('report/standing')
  expect([refused.status, await refused.json()]).toMatchObject([
    503,
    { type: 'urn:kelisim:problem:answer-late' },
  ])
  await holder.end()
  expect((await world.callAsOffice('report/standing')).status).toBe(200)
})
