import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { startSweeping } from './sweep.ts'

const HOUR = 3600 * 1000
const UNTIL = '2026-11-22T12:00:00.000Z'
const owner = { realm: 'olympiad', subject: 'person-1' }

let world: TestService
let stop: () => Promise<void>
beforeEach(async () => {
  world = await TestService.open()
  await world.post(createActRequest())
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
  stop = await startSweeping(world.service)
  expect([await world.service.store.findHold(owner), world.logged]).toEqual([UNTIL, []])
  world.moveTo(UNTIL)
  vi.advanceTimersByTime(HOUR)
  await stop()
  expect(await world.service.store.listActs(owner)).toEqual([])
  expect(world.logged).toEqual(['{"erased":1}erased people whose holds have ended'])
})

test('holds that ended while nothing ran are swept at the start', async () => {
  world.moveTo('2026-12-01T09:00:00.000Z')
  stop = await startSweeping(world.service)
  expect(await world.service.store.listActs(owner)).toEqual([])
})

test('a database that is away for an hour is logged, and swept in the next', async () => {
  world.moveTo(UNTIL)
  vi.spyOn(world.service.store, 'listEndedHolds').mockRejectedValueOnce(new Error('the disk is away'))
  stop = await startSweeping(world.service)
  expect(world.logged.at(-1)).toMatch(/the disk is away.*failed to sweep ended holds$/)
  expect(await world.service.store.listActs(owner)).toHaveLength(1)
  vi.advanceTimersByTime(HOUR)
  await stop()
  expect(await world.service.store.listActs(owner)).toEqual([])
})
