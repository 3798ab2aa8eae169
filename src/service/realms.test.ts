import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readEvidence } from '../client/read-evidence.ts'
import { verifyFiles } from '../client/verify-files.ts'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { openPostgresStore } from '../store/postgres/postgres.ts'
import type { TestService } from './fixture.ts'
import { claimsFor, createClinic, openClinic, readStates, send } from './fixture-clinic.ts'
import { createActRequest } from './fixture-manifest.ts'
import { buildPublishedKeys } from './log/log.ts'

let server: PostgresServer
let world: TestService
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop())
afterEach(() => world.close())

const booking = claimsFor('booking')
const records = claimsFor('records')
const atOffice = (path: string, body?: unknown, azp = 'booking') =>
  world.callAsOffice(path, body, { iss: 'accounts', azp, scope: 'report erase-realm on-behalf' })
const readFeed = async (query = '', azp = 'booking') => {
  const answer = await atOffice(`report/acts${query}`, undefined, azp)
  const lines = (await answer.text()).split('\n').filter(Boolean)
  return { status: answer.status, lines: lines.map((line) => JSON.parse(line)) }
}

describe.each([
  ['SQLite', () => openClinic()],
  [
    'PostgreSQL',
    async () => {
      const url = await server.createDatabase()
      return openClinic(() => openPostgresStore(url))
    },
  ],
])('products of one group, on %s', (_, open) => {
  beforeEach(async () => {
    world = await open()
  })

  test('one acceptance counts for all of them, and is recorded once', async () => {
    const first = await send(world, booking)
    expect(first).toMatchObject({ status: 201, product: 'booking' })
    expect(await readStates(world, records)).toMatchObject({ privacy: 'covered', terms: 'blocking' })
    expect(await send(world, records)).toMatchObject({ status: 200, id: first.id, product: 'booking' })
  })

  test('a consent that one of them was given can be withdrawn through any that offers it, and by who once gave it', async () => {
    const { id } = await send(world, booking, { policy: 'mailings' })
    const withdrawal = { act: 'withdraw', policy: 'mailings', after: id, shown: [] as string[] } as const
    expect(await send(world, records, withdrawal)).toMatchObject({ status: 201, product: 'records' })
    const { lines } = await readFeed()
    expect(lines.map(({ act, given }) => [act, given])).toEqual([
      ['accept', true],
      ['withdraw', false],
    ])
  })

  test('the same id of a product outside of it is somebody else', async () => {
    await send(world, booking)
    expect((await world.get('acts', { sub: 'person-1' }, 'school').then((one) => one.json())).acts).toEqual(
      [],
    )
    expect((await world.post(createActRequest(), {}, 'school')).status).toBe(201)
    await atOffice('subjects/erase', { subject: 'person-1' })
    expect(
      (await world.get('acts', { sub: 'person-1' }, 'school').then((one) => one.json())).acts,
    ).toHaveLength(1)
  })

  test('an erasure in it leaves nothing behind, through whichever product it is asked', async () => {
    await send(world, booking)
    await send(world, records, { policy: 'terms' })
    const erased = await (await atOffice('subjects/erase', { subject: 'person-1' }, 'records')).json()
    expect(erased.records).toBe(2)
    world.moveTo('2026-11-22T09:05:00.000Z')
    for (const claims of [booking, records]) {
      expect((await world.get('acts', claims).then((one) => one.json())).acts).toEqual([])
      expect((await readStates(world, claims)).privacy).toBe('blocking')
    }
  })

  test('reports tell a product only of what it asks itself', async () => {
    await send(world, booking)
    await send(world, booking, { policy: 'mailings' })
    await send(world, records, { policy: 'terms' })
    const policiesIn = async (azp: string) => {
      const { lines } = await readFeed('', azp)
      const { rows } = await (await atOffice('report/adoption', undefined, azp)).json()
      const { policies } = await (await atOffice('report/standing', undefined, azp)).json()
      return [lines, rows, policies].map((list: { policy: string }[]) =>
        list.map(({ policy }) => policy).sort(),
      )
    }
    expect(await policiesIn('records')).toEqual([
      ['privacy', 'terms'],
      ['privacy', 'terms'],
      ['privacy', 'terms'],
    ])
    expect(await policiesIn('booking')).toEqual([
      ['mailings', 'privacy'],
      ['mailings', 'privacy'],
      ['internal', 'mailings', 'privacy'],
    ])
  })

  test('a bundle holds what was answered to all of them, and verifies', async () => {
    await send(world, booking)
    await send(world, records, { policy: 'terms' })
    const bytes = new Uint8Array(await (await world.get('bundle', records)).arrayBuffer())
    const files = new Map(Object.entries(unzipSync(bytes)))
    const { ring, receipts } = world.service
    const found = readEvidence(files)
    const verified = await verifyFiles(found, buildPublishedKeys(ring, receipts.origin))
    expect(verified.map(({ report }) => report.checks.find(({ check }) => check === 'token')?.ok)).toEqual([
      true,
      true,
    ])
    expect(JSON.parse(strFromU8(files.get('product-keys.json') ?? new Uint8Array())).products).toHaveLength(2)
  })

  test('joining merges nothing: what was answered before counts no more, can be erased, and counts again on leaving', async () => {
    world.register(createClinic({}, { group: undefined, services: [] }))
    await send(world, records)
    world.register(createClinic())
    expect(await readStates(world, records)).toMatchObject({ privacy: 'blocking' })
    expect((await world.get('acts', records).then((one) => one.json())).acts).toEqual([])
    await send(world, records, { policy: 'terms' })
    world.register(createClinic({}, { group: undefined, services: [] }))
    expect(await readStates(world, records)).toMatchObject({ privacy: 'covered', terms: 'blocking' })
    world.register(createClinic())
    const former = { subject: 'person-1', realm: 'records' }
    expect((await (await atOffice('subjects/erase', former, 'records')).json()).records).toBe(1)
    expect((await atOffice('subjects/erase', former, 'booking')).status).toBe(400)
    expect(await readStates(world, records)).toMatchObject({ terms: 'covered' })
  })

  test('whoever follows the feed of a product that joins or leaves is told to begin anew', async () => {
    world.register(createClinic({ group: undefined, services: undefined }))
    world.register(createClinic())
    await send(world, booking)
    const { lines } = await readFeed()
    const { cursor } = lines.at(-1)
    expect(cursor).toMatch(/~clinic$/)
    expect((await readFeed(`?after=${cursor}`)).status).toBe(200)
    for (const other of [cursor.replace('~clinic', ''), cursor.replace('~clinic', '~school'), '0'])
      expect((await readFeed(`?after=${other}`)).status).toBe(409)
  })

  test('services of a product see and enter nothing of what only others of the group ask', async () => {
    const { id } = await send(world, booking, { policy: 'mailings' })
    const query = { subject: 'person-1', policies: ['mailings'] }
    expect((await atOffice('subjects/requirements', query)).status).toBe(200)
    expect((await atOffice('subjects/requirements', query, 'records')).status).toBe(403)
    const { requirements } = await (
      await atOffice('subjects/requirements', { subject: 'person-1' }, 'records')
    ).json()
    expect(requirements.map((one: { policy: string }) => one.policy).sort()).toEqual(['privacy', 'terms'])
    const onBehalf = { actor: 'clerk', note: 'a letter' }
    const letter = {
      ...createActRequest({ act: 'withdraw', policy: 'mailings', after: id, shown: [] }),
      onBehalf,
    }
    const entry = { ...letter, subject: 'person-1' }
    expect((await atOffice('subjects/acts', entry, 'records')).status).toBe(403)
    const entered = await (await atOffice('subjects/acts', entry)).json()
    const correction = { ...entry, act: 'correct', after: entered.id }
    expect((await atOffice('subjects/acts', correction, 'records')).status).toBe(409)
    const consentsOf = async (azp: string) =>
      (await (await atOffice('subjects/consents', { subject: 'person-1' }, azp)).text()).includes('mailings')
    expect([await consentsOf('booking'), await consentsOf('records')]).toEqual([true, false])
    // The person themselves sees it through either.
    expect(await (await world.get('consents', records)).text()).toContain('mailings')
    expect((await atOffice('subjects/acts', correction)).status).toBe(201)
  })

  test('an erasure waits as long as the product that needs the records longest', async () => {
    world.register(createClinic({ claimPeriodDays: 30 }))
    await send(world, records)
    expect((await atOffice('subjects/erase', { subject: 'person-1' }, 'records')).status).toBe(202)
  })

  test('a delegate answers once for all of them, and is named', async () => {
    const act = { sub: 'parent-1', role: 'guardian' }
    const { id } = await send(world, { ...booking, act })
    expect(await send(world, { ...records, act })).toMatchObject({ status: 200, id })
    expect((await world.get('acts', records).then((one) => one.json())).acts[0].delegate).toEqual(act)
  })
})
