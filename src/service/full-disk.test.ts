import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { type FailingDisk, type NoDisk, openSmallDisk } from '../../scripts/fault/failing-disk.ts'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { nameAsked, PRODUCTS, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'

vi.setConfig({ testTimeout: 60_000 })

let world: TestService
let disk: FailingDisk | NoDisk
let running: Awaited<ReturnType<typeof startService>> | null = null
beforeEach(async () => {
  world = await TestService.open()
  world.now = new Date()
  world.write('index.html', '<p>the site</p>')
  disk = openSmallDisk(join(world.folder, 'disk'), 16)
})
afterEach(async () => {
  if (running) await stopServer(running.child)
  running = null
  if ('remove' in disk) disk.remove()
  await world.close()
})

const get = (path: string, init: RequestInit = {}) => fetch(`http://127.0.0.1:${running?.port}${path}`, init)
async function ask(path: string, body?: object) {
  return get(`/auth/api/v1/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify({ ...body, ...nameAsked() }) }),
  })
}

test('on a full disk a service starts, the site and what was recorded are read, and it takes acts once there is room', async ({
  skip,
}) => {
  if ('notRun' in disk) return skip(disk.notRun)
  const data = join(disk.folder, 'data')
  mkdirSync(data)
  const products = join(world.folder, 'products.yaml')
  writeFileSync(products, stringify(PRODUCTS))
  const env = {
    KELISIM_DATA: data,
    KELISIM_DIST: world.dist,
    KELISIM_PRODUCTS: products,
    KELISIM_LOG: 'silent',
  }
  running = await startService(env)
  expect((await ask('acts', createActRequest())).status).toBe(201)
  disk.fail(0)
  expect((await ask('acts', createActRequest({ policy: 'terms' }))).status).toBe(503)
  expect(await (await get('/readyz')).json()).toMatchObject({ status: 'not-ready', missing: ['disk'] })
  await stopServer(running.child)

  running = await startService(env)
  expect(await (await get('/auth/')).text()).toContain('the site')
  expect(await (await ask('requirements?policies=privacy')).json()).toMatchObject({ gate: 'open' })
  expect(await (await ask('acts')).json()).toMatchObject({ acts: [{ policy: 'privacy' }] })
  const refused = await ask('acts', createActRequest({ policy: 'terms' }))
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
  const ready = await get('/readyz')
  expect([ready.status, await ready.json()]).toMatchObject([
    503,
    { missing: ['disk'], reasons: [expect.stringContaining('Free some space')] },
  ])

  expect(await refused.json()).toMatchObject({ detail: expect.stringContaining('has no room, or fails') })

  disk.fix(0)
  await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(200), 30_000)
  expect((await ask('acts', createActRequest({ policy: 'terms' }))).status).toBe(201)
})
