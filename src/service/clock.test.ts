import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { LeafSchema } from '../domain/log/leaf.ts'
import { runHere } from './commands/fixture.ts'
import { ReceiptSchema, RequirementsSchema } from './contract/subject-contract.ts'
import { PRODUCTS, TestService } from './fixture.ts'
import {
  createActRequest,
  createManifest,
  createPolicy,
  createVersion,
  EFFECT,
  POLICIES,
} from './fixture-manifest.ts'
import { getSigningKeys } from './keys/key-ring.ts'

vi.setConfig({ testTimeout: 30_000 })

const TEN_YEARS_AHEAD = '2036-12-04T09:00:00.000Z'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const stateOf = async (policy: string) => {
  const { requirements } = RequirementsSchema.parse(
    await (await world.get(`requirements?policies=${policy}`)).json(),
  )
  return requirements[0]?.state
}
const post = async (facts: Parameters<typeof createActRequest>[0]) => {
  const answer = await world.post(createActRequest(facts))
  return { status: answer.status, body: await answer.json() }
}

test('a notice that was shown under a wrong clock is continued once the clock is right', async () => {
  const { id: after } = ReceiptSchema.parse((await post({ policy: 'terms' })).body)
  const notice = { policy: 'terms', version: 2, after } as const
  world.moveTo(TEN_YEARS_AHEAD)
  expect((await post({ ...notice, act: 'shown' })).status).toBe(201)
  world.moveTo('2026-12-04T09:00:00.000Z')
  expect(await stateOf('terms')).toBe('notice')
  const { status, body } = await post({ ...notice, act: 'continue' })
  expect([status, body.at]).toEqual([201, TEN_YEARS_AHEAD])
  expect(await stateOf('terms')).toBe('covered')
})

test('a notice that is shown while the log is ahead is continued when the person comes back', async () => {
  const { id: after } = ReceiptSchema.parse((await post({ policy: 'terms' })).body)
  world.moveTo(TEN_YEARS_AHEAD)
  expect((await post({ version: 2 })).status).toBe(201)
  const notice = { policy: 'terms', version: 2, after } as const
  world.moveTo(EFFECT)
  expect((await post({ ...notice, act: 'shown' })).status).toBe(201)
  expect(await post({ ...notice, act: 'continue' })).toMatchObject({
    body: { type: 'urn:kelisim:problem:token-before-notice' },
  })
  world.moveTo('2026-12-04T09:00:00.000Z')
  expect((await post({ ...notice, act: 'continue' })).status).toBe(201)
})

test('a version that was seen under a wrong clock binds from its own date once the clock is right', async () => {
  world.moveTo(TEN_YEARS_AHEAD)
  const house = createPolicy('terms', [
    createVersion('terms', 1),
    createVersion('terms', 2),
    createVersion('terms', 3),
  ])
  world.publish(createManifest([...POLICIES.filter(({ id }) => id !== 'terms'), house]))
  await stateOf('terms')
  world.moveTo('2026-12-05T09:00:00.000Z')
  const { requirements } = RequirementsSchema.parse(
    await (await world.get('requirements?policies=terms')).json(),
  )
  expect(requirements).toMatchObject([{ version: { number: 3 }, announced: [] }])
})

test('what is recorded behind the log says so, is counted and warned of, and its receipt is genuine', async () => {
  world.moveTo(TEN_YEARS_AHEAD)
  expect((await post({ version: 2 })).status).toBe(201)
  world.moveTo('2026-12-04T09:00:00.000Z')
  const { body } = await post({ policy: 'mailings' })
  const leaves = (await world.service.store.listLeaves(0, 100)).map((leaf) =>
    LeafSchema.parse(JSON.parse(leaf)),
  )
  const adjusted = leaves.filter((leaf) => 'clockAdjusted' in leaf)
  expect(adjusted.map(({ id }) => id)).toEqual([body.id])
  expect(world.adjusted).toBe(1)
  const ready = await world.app.request('/readyz')
  expect([ready.status, await ready.json()]).toMatchObject([200, { warnings: [{ code: 'clock-behind' }] }])
  await world.restart()
  expect((await (await world.app.request('/readyz')).json()).warnings).toMatchObject([
    { code: 'clock-behind' },
  ])
})

test.each([
  ['of ten years later', 10],
  ['of ten years ago', -10],
])('nothing is recorded by a command on a log %s, until it is known', async (_, years) => {
  const moment = new Date()
  moment.setUTCFullYear(moment.getUTCFullYear() + years)
  await world.close()
  world = await TestService.open(null)
  const { store, ring } = world.service
  const sight = { id: randomUUID(), policy: 'privacy', version: 1, facts: '[]' }
  await store.recordVersions([sight], moment.toISOString(), getSigningKeys(ring))
  await world.breakStore()
  world.publish(createManifest())
  writeFileSync(join(world.folder, 'products.yaml'), stringify(PRODUCTS))
  const env = { ...process.env, KELISIM_DATA: world.folder, KELISIM_DIST: world.dist, PORT: '0' }
  const refused = await runHere(['serve'], env)
  expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(moment.toISOString())])
  const [, known = ''] = /KELISIM_CLOCK_KNOWN=(\S+)\n$/.exec(refused.err) ?? []
  const erase = ['erase', '--product', 'olympiad', '--subject', 'person-1']
  expect(await runHere(erase, env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('The clock shows'),
  })
  expect(await runHere(erase, { ...env, KELISIM_CLOCK_KNOWN: known })).toMatchObject({ code: 0 })
})
