import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestService } from '../fixture.ts'

let world: TestService
beforeAll(async () => {
  world = await TestService.open()
})
afterAll(() => world.close())

const API = '/auth/api/v1'

// What an answer gets before it is known which one it will be: Hono's own ways to answer would lose it.
test.each([
  ['/livez', 200],
  ['/nowhere', 404],
  ['/auth', 308],
  ['/auth/api/', 200],
  [`${API}/openapi.json`, 200],
  [`${API}/keys`, 200],
  [`${API}/log/checkpoint`, 200],
  [`${API}/requirements`, 200],
  [`${API}/requirements?pass=2`, 400],
  [`${API}/acts`, 200],
  [`${API}/product`, 200],
])('the answer to %s is %i with all the headers that were set for it', async (path, status) => {
  const headers = { authorization: `Bearer ${await world.mintToken()}` }
  const answer = await world.app.request(path, { headers })
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([status, 'nosniff'])
  if (!path.startsWith(API)) return
  expect(answer.headers.get('cache-control')).toMatch(/^no-(store|cache)$/)
  expect(answer.headers.get('date')).toMatch(/ GMT$/)
})
