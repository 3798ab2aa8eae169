import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createApp } from '../app.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

const never = () => new Promise<never>(() => {})
let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(async () => {
  vi.useRealTimers()
  await world.close()
})

/** Asks a service whose database hangs, and lets time pass. */
async function askHanging(path: string, seconds: number): Promise<Response> {
  const { service } = world
  const app = createApp({ ...service, store: { ...service.store, ping: never, listActs: never } })
  const authorization = `Bearer ${await world.mintToken()}`
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const answer = app.request(path, { headers: { authorization } })
  await vi.waitFor(() => expect(vi.getTimerCount()).toBeGreaterThan(0))
  await vi.advanceTimersByTimeAsync(seconds * 1000)
  return answer
}

test('what a database that hangs keeps waiting is answered 503 with a time to come again', async () => {
  const answer = await askHanging('/auth/api/v1/requirements', 10)
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await answer.json()).toMatchObject({ type: 'urn:kelisim:problem:answer-late' })
  expect(world.logged.at(-1)).toContain('"status":503')
})

test('a balancer that asks while the database hangs is answered sooner', async () => {
  expect((await askHanging('/readyz', 2)).status).toBe(503)
})

test('whoever is answered in time leaves no timer behind', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  expect((await world.get('requirements')).status).toBe(200)
  expect((await world.post(createActRequest())).status).toBe(201)
  expect(vi.getTimerCount()).toBe(0)
})
