import { afterEach, beforeEach, expect, test } from 'vitest'
import { World } from './fixture.ts'
import { aRequest } from './fixture-manifest.ts'
import { safeError } from './http/safe-error.ts'

let world: World
beforeEach(async () => {
  world = await World.open()
})
afterEach(() => world.close())

test('no line of the log and no metric holds a token, a person, a query or a body', async () => {
  const token = await world.token({ sub: 'canary-sub' })
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'x-canary': 'canary-header',
  }
  const request = (path: string, init: RequestInit = {}) => world.app.request(path, { headers, ...init })
  await request('/auth/api/v1/acts', { method: 'POST', body: JSON.stringify(aRequest()) })
  await request('/auth/api/v1/acts', { method: 'POST', body: '{"canary-body":' })
  await request('/auth/api/v1/requirements?policies=canary-query')
  await request('/auth/canary-path')
  await request('/auth/api/v1/acts/canary-id/receipt')
  await world.office('subjects/erase', { subject: 'canary-sub' })
  await world.office('report/missing?policy=privacy', 'canary-line')
  await world.loseStore()
  await request('/auth/api/v1/acts', { method: 'POST', body: JSON.stringify(aRequest()) })
  const written = world.logged.join('\n')
  expect(world.logged.length).toBeGreaterThan(8)
  expect(written).not.toMatch(/canary/)
  expect(written).not.toContain(token.slice(-40))
})

test('metrics count by pattern, problem and act, and name nobody', async () => {
  await world.post(aRequest(), { sub: 'canary-sub' })
  await world.post(aRequest(), { sub: 'canary-sub' })
  await world.get('acts/canary-id/receipt')
  const text = await world.service.metrics.text()
  expect(text).toContain('kelisim_acts_total{act="accept",outcome="stored"} 1')
  expect(text).toContain('kelisim_acts_total{act="accept",outcome="known"} 1')
  expect(text).toContain('kelisim_problems_total{problem="not-found"} 1')
  expect(text).toMatch(
    /request_duration_seconds_count\{route="\/auth\/api\/v1\/acts\/:id\/receipt",method="GET",status="404"\} 1/,
  )
  expect(text).toMatch(/kelisim_log_records [1-9]/)
  expect(text).not.toContain('canary')
})

test('metrics are there when the database is away, which is when they are looked at', async () => {
  await world.post(aRequest())
  await world.loseStore()
  const text = await world.service.metrics.text()
  expect(text).toContain('kelisim_acts_total{act="accept",outcome="stored"} 1')
  expect(text).toMatch(/kelisim_log_records nan/i)
})

test('an error is written without what libraries hang on it', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "openings_once"'), {
    code: '23505',
    detail: 'Key (product, subject)=(demo, canary-sub) already exists.',
    client: { password: 'canary-password' },
  })
  const parse = (() => {
    try {
      return JSON.parse('canary-json')
    } catch (error) {
      return error
    }
  })()
  const written = JSON.stringify([
    safeError(new Error('it failed', { cause })),
    safeError(parse),
    safeError('canary'),
  ])
  expect(written).not.toContain('canary')
  expect(written).toContain('23505')
  expect(written).toContain('openings_once')
})
