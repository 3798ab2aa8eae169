import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { World } from '../fixture.ts'
import { aRequest } from '../fixture-manifest.ts'
import { keepSweeping } from './sweep.ts'

const HOUR = 3600 * 1000
const UNTIL = '2026-11-22T12:00:00.000Z'
const owner = { product: 'olympiad', subject: 'person-1' }

let world: World
let stop: () => Promise<void>
beforeEach(async () => {
  world = await World.open()
  await world.post(aRequest())
  await world.service.store.hold(owner, UNTIL)
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
})
afterEach(async () => {
  await stop()
  vi.useRealTimers()
  await world.close()
})

test('who is held is erased in the hour in which the hold ends, and that is logged without a name', async () => {
  world.logged.length = 0
  stop = await keepSweeping(world.service)
  expect([await world.service.store.heldUntil(owner), world.logged]).toEqual([UNTIL, []])
  world.moveTo(UNTIL)
  vi.advanceTimersByTime(HOUR)
  await stop()
  expect(await world.service.store.acts(owner)).toEqual([])
  expect(world.logged).toEqual(['{"erased":1}holds have ended and their people were erased'])
})

test('holds that ended while nothing ran are swept at the start', async () => {
  world.moveTo('2026-12-01T09:00:00.000Z')
  stop = await keepSweeping(world.service)
  expect(await world.service.store.acts(owner)).toEqual([])
})

test('a database that is away for an hour is logged, and swept in the next', async () => {
  world.moveTo(UNTIL)
  vi.spyOn(world.service.store, 'endedHolds').mockRejectedValueOnce(new Error('the disk is away'))
  stop = await keepSweeping(world.service)
  expect(world.logged.at(-1)).toMatch(/the disk is away.*ended holds could not be swept$/)
  expect(await world.service.store.acts(owner)).toHaveLength(1)
  vi.advanceTimersByTime(HOUR)
  await stop()
  expect(await world.service.store.acts(owner)).toEqual([])
})
