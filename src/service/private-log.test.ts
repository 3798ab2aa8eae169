import { afterEach, beforeEach, expect, test } from 'vitest'
import { nameAsked, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'
import { toSafeError } from './http/safe-error.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

test('no line of the log and no metric holds a token, a person, a query or a body', async () => {
  const token = await world.mintToken({ sub: 'canary-sub' })
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'x-canary': 'canary-header',
  }
  const request = (path: string, init: RequestInit = {}) => world.app.request(path, { headers, ...init })
  await request('/auth/api/v1/acts', {
    method: 'POST',
    body: JSON.stringify({ ...createActRequest(), ...nameAsked('canary-sub') }),
  })
  await request('/auth/api/v1/acts', { method: 'POST', body: '{"canary-body":' })
  await request('/auth/api/v1/requirements?policies=canary-query')
  await request('/auth/canary-path')
  await request('/auth/api/v1/acts/canary-id/receipt')
  await world.callAsOffice('subjects/erase', { subject: 'canary-sub' })
  await world.callAsOffice('report/missing?policy=privacy', 'canary-line')
  await world.breakStore()
  await request('/auth/api/v1/acts', {
    method: 'POST',
    body: JSON.stringify({ ...createActRequest(), ...nameAsked('canary-sub') }),
  })
  const written = world.logged.join('\n')
  expect(world.logged.length).toBeGreaterThan(8)
  expect(written).not.toMatch(/canary/)
  expect(written).not.toContain(token.slice(-40))
})

test('metrics count by pattern, problem and act, and name nobody', async () => {
  await world.post(createActRequest(), { sub: 'canary-sub' })
  await world.post(createActRequest(), { sub: 'canary-sub' })
  await world.get('acts/canary-id/receipt')
  const text = await world.service.metrics.render()
  expect(text).toContain('kelisim_acts_total{act="accept",outcome="stored",product="olympiad"} 1')
  expect(text).toContain('kelisim_acts_total{act="accept",outcome="known",product="olympiad"} 1')
  expect(text).toContain('kelisim_problems_total{problem="not-found",product="olympiad"} 1')
  expect(text).toMatch(
    /request_duration_seconds_count\{route="\/auth\/api\/v1\/acts\/:id\/receipt",method="GET",status="404"\} 1/,
  )
  expect(text).toMatch(/kelisim_log_records [1-9]/)
  expect(text).not.toContain('canary')
})

test('metrics are there when the database is away, which is when they are looked at', async () => {
  await world.post(createActRequest())
  await world.breakStore()
  const text = await world.service.metrics.render()
  expect(text).toContain('kelisim_acts_total{act="accept",outcome="stored",product="olympiad"} 1')
  expect(text).toMatch(/kelisim_log_records nan/i)
})

test('an error is written without what libraries hang on it', () => {
  const cause = Object.assign(new Error('duplicate key value violates unique constraint "openings_once"'), {
    code: '23505',
    detail: 'Key (realm, subject)=(demo, canary-sub) already exists.',
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
    toSafeError(new Error('it failed', { cause })),
    toSafeError(parse),
    toSafeError('canary'),
  ])
  expect(written).not.toContain('canary')
  expect(written).toContain('23505')
  expect(written).toContain('openings_once')
})
