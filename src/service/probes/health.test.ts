import { afterEach, beforeEach, expect, test } from 'vitest'
import { ReadOnlyError } from '../../store/store-fault.ts'
import { createApp } from '../app.ts'
import { TestService } from '../fixture.ts'
import { createManifest, POLICIES } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

test('a service that can ask and record is live and ready', async () => {
  expect(await (await world.app.request('/livez')).json()).toEqual({ status: 'live' })
  const ready = await world.app.request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([200, { status: 'ready' }])
  expect(ready.headers.get('cache-control')).toBe('no-store')
})

test('a service whose database is gone is live but not ready', async () => {
  await world.breakStore()
  expect((await world.app.request('/livez')).status).toBe(200)
  const ready = await world.app.request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not-ready', reasons: ['The acceptance store does not answer.'], missing: ['database'] },
  ])
})

test('a product that asks for what was never published is warned of, and is alone in that', async () => {
  const poor = await TestService.open(createManifest(POLICIES.filter(({ id }) => id !== 'mailings')))
  const detail =
    'The product olympiad asks for mailings, which is not published. Publish the policy, or take it out of products.yaml.'
  const answer = await poor.app.request('/readyz')
  expect([answer.status, await answer.json()]).toEqual([
    200,
    { status: 'ready', warnings: [{ code: 'policy-unpublished', detail }] },
  ])
  const refused = await poor.get('requirements')
  expect([refused.status, await refused.json()]).toEqual([
    404,
    expect.objectContaining({ type: 'urn:kelisim:problem:policy-unknown', detail }),
  ])
  expect((await poor.get('requirements?policies=privacy')).status).toBe(200)
  expect((await poor.get('requirements', {}, 'school')).status).toBe(200)
  await poor.close()
})

test('a service whose log was rolled back says so and is not ready', async () => {
  const problem = 'The log holds 1 records, but it has held 3.'
  const app = createApp({ ...world.service, listMissing: () => [{ part: 'log', reason: problem }] })
  const ready = await app.request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not-ready', reasons: [problem], missing: ['log'] },
  ])
})

test('a database that can only be read is not ready, says what to do, and the site stays', async () => {
  const ping = async () => Promise.reject(new ReadOnlyError())
  const app = createApp({ ...world.service, store: { ...world.service.store, ping } })
  const ready = await app.request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    503,
    {
      status: 'not-ready',
      reasons: [expect.stringMatching(/^The acceptance database can only be read: .+ Promote it, or let /)],
      missing: ['database'],
    },
  ])
  world.write('index.html', '<p>the site</p>')
  expect((await app.request('/auth/')).status).toBe(200)
})

const never = () => new Promise<never>(() => {})

test('a database and a catalog that hang keep nobody waiting who asks about readiness', async () => {
  const { service } = world
  const store = { ...service.store, ping: never }
  const published = { ...service.published, getCatalog: never }
  const app = createApp({ ...service, store, published })
  expect((await app.request('/livez')).status).toBe(200)
  const ready = await app.request('/readyz')
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'not-ready', reasons: ['The acceptance store does not answer.'], missing: ['database'] },
  ])
})

test('acts that nobody takes make a service not ready, whatever its database says of itself', async () => {
  const wait = async (age: number) => {
    const writes = { ...world.service.writes, depth: () => 3, oldestAgeMs: () => age }
    const ready = await createApp({ ...world.service, writes }).request('/readyz')
    return [ready.status, await ready.json()]
  }
  expect(await wait(0)).toEqual([200, { status: 'ready' }])
  expect(await wait(40)).toEqual([200, { status: 'ready', writes: { waiting: 3, oldestMs: 40 } }])
  expect(await wait(12_345)).toEqual([
    503,
    {
      status: 'not-ready',
      reasons: [expect.stringMatching(/^An act has waited for 12 seconds to be recorded\. /)],
      missing: ['writes'],
      writes: { waiting: 3, oldestMs: 12_345 },
    },
  ])
})
