import { afterEach, beforeEach, expect, test } from 'vitest'
import { mapLocales } from '../../domain/locale.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import { RequirementsSchema } from '../contract/subject-contract.ts'
import { BEGINNING, TestService } from '../fixture.ts'
import {
  createActRequest,
  createManifest,
  createPolicy,
  createVersion,
  POLICIES,
} from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const LATER = '2026-11-22T09:00:02.000Z'
const EVEN_LATER = '2026-11-22T09:00:04.000Z'

const others = POLICIES.filter(({ id }) => id !== 'privacy')
const withPrivacy = (...versions: ReturnType<typeof createVersion>[]): Manifest =>
  createManifest([createPolicy('privacy', versions), ...others])
const [first, second] = POLICIES[0]?.versions ?? []
if (first === undefined || second === undefined) throw new Error('the fixture has changed')

const ready = async () => {
  const answer = await world.app.request('/readyz')
  return { status: answer.status, ...(await answer.json()) }
}
const privacy = async () => {
  const body = RequirementsSchema.parse(await (await world.get('requirements?policies=privacy')).json())
  return body.requirements[0]
}

/** What went wrong, and for whom sealed the policies anew, the way out. */
const altered = (version: string) =>
  expect.stringMatching(
    new RegExp(`^The manifest alters ${version}, which has been published\\..*migrate.*mv \\.kelisim`),
  ) as string

const REFUSED: Record<string, { manifest: Manifest; reason: string }> = {
  'changes the words of a version': {
    manifest: withPrivacy({ ...first, digests: { ...first.digests, ru: 'f'.repeat(64) } }, second),
    reason: altered('privacy@1'),
  },
  'moves a date': {
    manifest: withPrivacy(first, { ...second, acceptBy: '2027-01-31T19:00:00.000Z' }),
    reason: altered('privacy@2'),
  },
  'asks something else': {
    manifest: withPrivacy(first, { ...second, asks: 'notice' }),
    reason: altered('privacy@2'),
  },
  'drops a version': {
    manifest: withPrivacy(first),
    reason: 'The manifest drops privacy@2, which has been published.',
  },
  'drops a policy': {
    manifest: createManifest(others),
    reason: 'The manifest drops privacy@1, which has been published.',
  },
}

test.each(Object.entries(REFUSED))(
  'a manifest that %s is refused and the old one kept',
  async (_, { manifest, reason }) => {
    world.publish(manifest)
    world.moveTo(LATER)
    expect(await ready()).toEqual({ status: 'not-ready', reasons: [reason] })
    expect(await privacy()).toMatchObject({ version: { number: 1 }, announced: [{ version: 2 }] })
    expect((await world.post(createActRequest())).status).toBe(201)

    world.moveTo(EVEN_LATER)
    await ready()
    expect(world.problems).toEqual([reason])

    world.publish(createManifest())
    world.moveTo('2026-11-22T09:00:06.000Z')
    expect(await ready()).toEqual({ status: 'ready' })
  },
)

test.each(Object.entries(REFUSED))(
  'a manifest that %s is refused after a restart too',
  async (_, { manifest, reason }) => {
    world.publish(manifest)
    await world.restart()
    expect(await ready()).toEqual({ status: 'not-ready', reasons: [reason] })
    const answer = await world.get('requirements')
    expect(await answer.json()).toMatchObject({
      type: 'urn:kelisim:problem:manifest-unavailable',
      status: 503,
    })
    expect(answer.headers.get('retry-after')).toBe('5')
  },
)

test('new fragments, titles and plain words of a version are taken over', async () => {
  const reworded = { ...first, meaning: [mapLocales(() => 'new')] }
  world.publish(withPrivacy(reworded, second))
  world.moveTo(LATER)
  expect((await privacy())?.version?.summary.en).toEqual(['new'])
  expect(await ready()).toEqual({ status: 'ready' })
})

test('a new version binds from the moment it was first seen, however old its date', async () => {
  const third = createVersion('privacy', 3)
  world.publish(withPrivacy(first, second, third))
  world.moveTo(LATER)
  expect(await privacy()).toMatchObject({ version: { number: 3 } })
  await world.restart()
  world.moveTo(BEGINNING)
  // Before that moment nobody was bound by it.
  expect(await privacy()).toMatchObject({ version: { number: 1 } })
})

test('the old acceptance holds at least until a version that came late binds', async () => {
  await world.post(createActRequest())
  const third = createVersion('privacy', 3)
  world.publish(withPrivacy(first, second, third))
  world.moveTo('2026-11-22T09:01:00.000Z')
  await ready()
  world.moveTo('2026-11-22T09:00:30.000Z')
  expect(await privacy()).toMatchObject({
    announced: expect.arrayContaining([
      expect.objectContaining({ version: 3, acceptBy: '2026-11-22T09:01:00.000Z' }),
    ]),
  })
})

test('while a rebuild is writing the manifest the old one is kept', async () => {
  world.write('policies.json', JSON.stringify(createManifest()).slice(0, 1000))
  world.moveTo(LATER)
  expect((await privacy())?.version?.number).toBe(1)
  world.publish(createManifest())
  world.moveTo(EVEN_LATER)
  expect(await ready()).toEqual({ status: 'ready' })
})

test('a manifest that is not as expected is refused with the place', async () => {
  world.write('policies.json', JSON.stringify({ ...createManifest(), schema: 'other/1' }))
  world.moveTo(LATER)
  expect((await ready()).reasons).toEqual([expect.stringContaining('at schema')])
})

test('a service without a manifest says so, and recovers when there is one', async () => {
  const empty = await TestService.open(null)
  const asked = () => empty.app.request('/readyz')
  expect(await (await asked()).json()).toMatchObject({ reasons: [expect.stringContaining('cannot be read')] })
  expect((await empty.post(createActRequest())).status).toBe(503)
  empty.publish(createManifest())
  empty.moveTo(LATER)
  expect((await asked()).status).toBe(200)
  await empty.close()
})
