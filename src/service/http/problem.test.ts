import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Problem, ProblemSchema } from '../contract/subject-contract.ts'
import { nameAsked, ORIGINS, TestService } from '../fixture.ts'
import { createActRequest, EFFECT } from '../fixture-manifest.ts'
import { PROBLEMS, type ProblemId } from './problem.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

/** Must never come back, wherever it was put. */
const SECRET = 'secret-of-the-client'

interface Bad {
  problem: ProblemId
  name: string
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
  at?: string
}

const json = (value: unknown) => JSON.stringify(value)
const act = (facts: object) => json({ ...createActRequest(), ...nameAsked(), ...facts })
const get = { method: 'GET' }

const BAD: Bad[] = [
  { problem: 'token-missing', name: 'no token', headers: { authorization: '' }, body: act({}) },
  { problem: 'token-invalid', name: 'another scheme', headers: { authorization: `Basic ${SECRET}` } },
  { problem: 'origin-not-allowed', name: 'a foreign origin', headers: { origin: `https://${SECRET}.kz` } },
  { problem: 'origin-not-allowed', name: "another product's origin", headers: { origin: ORIGINS.school } },
  { problem: 'json-malformed', name: 'no JSON', body: `{"${SECRET}` },
  { problem: 'json-malformed', name: 'no body', body: '' },
  { problem: 'json-malformed', name: 'bytes that are no UTF-8', body: '\xff' },
  { problem: 'body-invalid', name: 'a list', body: '[]' },
  { problem: 'body-invalid', name: 'null', body: 'null' },
  { problem: 'body-invalid', name: 'an unknown member', body: act({ [SECRET]: 1 }) },
  { problem: 'body-invalid', name: 'an unknown act', body: act({ act: SECRET }) },
  { problem: 'body-invalid', name: 'a version that is no number', body: act({ version: SECRET }) },
  { problem: 'body-invalid', name: 'an unknown language', body: act({ locale: SECRET }) },
  { problem: 'body-invalid', name: 'a digest that is none', body: act({ digest: SECRET }) },
  { problem: 'body-invalid', name: 'an "after" that is no id', body: act({ after: SECRET }) },
  {
    problem: 'body-invalid',
    name: 'too many fragments',
    body: act({ shown: Array(17).fill('a'.repeat(64)) }),
  },
  { problem: 'body-invalid', name: 'no word of whom it was asked of', body: act({ for: undefined }) },
  { problem: 'other-person', name: 'what was asked of somebody else', body: act(nameAsked('person-2')) },
  {
    problem: 'body-invalid',
    name: 'a fragment twice',
    body: act({ shown: [...createActRequest().shown, ...createActRequest().shown] }),
  },
  { problem: 'text-not-shown', name: 'an acceptance of what was not shown', body: act({ shown: [] }) },
  { problem: 'media-type-unsupported', name: 'a form', headers: { 'content-type': 'text/plain' } },
  { problem: 'media-type-unsupported', name: 'no type', headers: { 'content-type': '' } },
  { problem: 'body-too-large', name: '17 KB', body: act({ act: SECRET.repeat(1000) }) },
  { problem: 'policy-unknown', name: 'an unknown policy', body: act({ policy: SECRET }) },
  { problem: 'policy-unknown', name: 'a member of every object', body: act({ policy: 'constructor' }) },
  { problem: 'policy-not-offered', name: 'a policy of others', body: act({ policy: 'internal' }) },
  { problem: 'version-unknown', name: 'an unpublished version', body: act({ version: 3 }) },
  { problem: 'version-superseded', name: 'an older version', body: act({}), at: EFFECT },
  { problem: 'version-superseded', name: 'a no to it', body: act({ act: 'decline' }), at: EFFECT },
  { problem: 'digest-mismatch', name: 'the digest of another language', body: act({ locale: 'ru' }) },
  { problem: 'fragment-mismatch', name: 'an unknown fragment', body: act({ shown: ['a'.repeat(64)] }) },
  { problem: 'nothing-to-withdraw', name: 'nothing accepted', body: act({ act: 'withdraw' }) },
  { problem: 'notice-not-due', name: 'no notice', body: act({ act: 'shown' }) },
  { problem: 'notice-not-due', name: 'no notice to go on after', body: act({ act: 'continue' }) },
  {
    problem: 'answered-elsewhere',
    name: 'an unknown last answer',
    body: act({ after: '0190c0de-0000-7000-8000-000000000000' }),
  },
  { problem: 'query-invalid', name: 'no ids', path: `requirements?policies=${SECRET}!`, ...get },
  { problem: 'query-invalid', name: 'an empty list', path: 'requirements?policies=', ...get },
  { problem: 'policy-unknown', name: 'an unknown one asked for', path: 'requirements?policies=a', ...get },
  { problem: 'policy-not-offered', name: 'one of others', path: 'requirements?policies=internal', ...get },
  { problem: 'not-found', name: 'an unknown address', path: SECRET, ...get },
  { problem: 'not-found', name: 'the API itself', path: '', ...get },
  { problem: 'method-not-allowed', name: 'a deletion', method: 'DELETE' },
  { problem: 'method-not-allowed', name: 'an odd method', method: 'PROPFIND' },
  { problem: 'method-not-allowed', name: 'a post to requirements', path: 'requirements' },
]

async function ask({ method = 'POST', path = 'acts', headers, body = act({}), at }: Bad): Promise<Response> {
  if (at) world.moveTo(at)
  const sent = new Headers({
    authorization: `Bearer ${await world.mintToken()}`,
    'content-type': 'application/json',
    ...headers,
  })
  for (const [name, value] of [...sent]) if (value === '') sent.delete(name)
  const bytes = method === 'GET' ? undefined : Uint8Array.from(Buffer.from(body, 'latin1'))
  return world.app.request(`/auth/api/v1/${path}`, { method, headers: sent, body: bytes })
}

test.each(BAD)('$name is refused as $problem', async (bad) => {
  const answer = await ask(bad)
  const text = await answer.text()
  const details: Problem = ProblemSchema.parse(JSON.parse(text))
  const { status, title } = PROBLEMS[bad.problem]
  expect(details).toMatchObject({ type: `urn:kelisim:problem:${bad.problem}`, status, title })
  expect(answer.status).toBe(status)
  expect(details).toHaveProperty('instance', expect.stringMatching(/^urn:uuid:/))
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(text).not.toContain(SECRET)
  expect(world.logged.join()).not.toContain(SECRET)
})

test('a body that is not as expected is explained member by member', async () => {
  const answer = await world.post({ ...createActRequest(), version: '1', shown: ['x'], more: 1 })
  expect(ProblemSchema.parse(await answer.json())).toHaveProperty('errors', [
    { pointer: '/version', detail: 'Invalid input: expected number, received string' },
    { pointer: '/shown/0', detail: 'expected 64 hexadecimal digits' },
    { pointer: '', detail: 'It has a member that is not known.' },
  ])
})

test('a method that is not known is answered with those that are', async () => {
  const answer = await world.app.request('/auth/api/v1/acts', { method: 'PUT' })
  expect(answer.headers.get('allow')).toBe('GET, HEAD, POST')
})

test('a missing token is answered with the scheme, a bad one with the reason', async () => {
  const none = await world.app.request('/auth/api/v1/acts')
  expect(none.headers.get('www-authenticate')).toBe('Bearer')
  const bad = await world.app.request('/auth/api/v1/acts', { headers: { authorization: 'Bearer a.b.c' } })
  expect(bad.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
})

test('a failure of the database is logged under the id that the answer names', async () => {
  await world.breakStore()
  const answer = await world.post(createActRequest())
  const { type, instance } = ProblemSchema.parse(await answer.json())
  expect([answer.status, type]).toEqual([503, 'urn:kelisim:problem:store-unavailable'])
  expect(world.logged.join()).toContain(String(instance).replace('urn:uuid:', ''))
})
