import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseCount } from '../../scripts/harness/test-run/sample.ts'
import { nameAsked, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'
import type { Route } from './route.ts'
import { ROUTES } from './routes.ts'

/** Inputs for each address; the full count by `npm run test:all`. */
const COUNT = chooseCount(150, 10_000)

let world: TestService
let tokens: { subject: string; service: string }
let atStart: number
beforeAll(async () => {
  world = await TestService.open()
  tokens = { subject: await world.mintToken(), service: await world.mintServiceToken() }
  atStart = heapUsed()
})
afterAll(() => world.close())

const odd = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    '\ud800',
    '__proto__',
    'constructor',
    '-1',
    '1e999',
    'NaN',
    '../../etc/passwd',
    'a'.repeat(5000),
  ),
  fc.integer().map(String),
)

/** Bodies: almost right, of any shape, and no JSON at all. */
const body = fc.oneof(
  fc.json({ maxDepth: 5 }),
  fc
    .record({
      member: fc.constantFrom(
        ...Object.keys(createActRequest()),
        'subject',
        'until',
        '__proto__',
        'onBehalf',
      ),
      value: fc.jsonValue(),
    })
    .map(({ member, value }) => JSON.stringify({ ...createActRequest(), ...nameAsked(), [member]: value })),
  fc.constantFrom(
    '',
    '{',
    'null',
    '[]',
    '"\\ud800"',
    '{"act":"accept","act":"decline"}',
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    `{"a":${'{"a":'.repeat(2_500)}1${'}'.repeat(2_500)}}`,
    `"${'x'.repeat(1_000_000)}"`,
    '{"__proto__":{"polluted":true}}',
  ),
  odd,
)

const headers = fc.record(
  {
    'content-type': fc.constantFrom(
      'application/json',
      'text/plain',
      'application/json; charset=utf-16',
      'multipart/form-data',
      '',
    ),
    authorization: fc.constantFrom('Bearer', 'Basic YTpi', 'Bearer a.b.c', `Bearer ${'x'.repeat(7000)}`, ''),
    origin: fc.constantFrom('null', 'https://olympiad.example', 'https://evil.example'),
    'if-none-match': fc.constantFrom('*', '"7"', 'W/"x"', ','),
    accept: fc.constantFrom('*/*', 'text/csv', 'nonsense'),
  },
  { requiredKeys: [] },
)

function pathOf({ path, parameters = {} }: Route, values: readonly string[]): string {
  const query = Object.keys(parameters)
    .filter((name) => !path.includes(`{${name}}`))
    .map((name, index) => `${name}=${encoded(values[index % values.length] ?? '')}`)
  return `/auth/api/v1/${path.replaceAll(/\{\w+\}/g, encoded(values[0] ?? ''))}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

const encoded = (text: string) => encodeURIComponent(text.toWellFormed())

test.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
  `%s takes ${COUNT} odd requests without failing`,
  async (_, route) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(odd, { minLength: 1, maxLength: 3 }),
        body,
        headers,
        fc.constantFrom(route.method, route.method, route.method, 'PUT', 'DELETE', 'PATCH'),
        fc.boolean(),
        async (values, text, extra, method, isKnown) => {
          const good = route.token === 'subject' ? tokens.subject : tokens.service
          const own = {
            'content-type': 'application/json',
            ...(isKnown && { authorization: `Bearer ${good}` }),
          }
          const answer = await world.app.request(pathOf(route, values), {
            method,
            headers: { ...own, ...extra, ...(isKnown && own) },
            ...(method !== 'GET' && { body: text }),
          })
          const answered = await answer.text()
          if (answer.status < 400) return
          expect(answer.status, answered).toBeLessThan(500)
          expect(answer.headers.get('content-type')).toBe('application/problem+json')
          expect(JSON.parse(answered)).toMatchObject({ type: expect.stringMatching(/^urn:kelisim:problem:/) })
          expect(answered).not.toMatch(/\bat .*\.ts:|node:internal|SQLITE/)
        },
      ),
      { numRuns: COUNT },
    )
    expect(Reflect.get(Object.prototype, 'polluted')).toBeUndefined()
  },
  600_000,
)

test('all of it left the memory as it was', () => {
  // The lines of the log, which this world keeps for tests to read.
  world.logged.length = 0
  // With what was compiled and remembered it is 6 MB, in the full count too: a hundred bytes kept of each request would be beyond.
  expect((heapUsed() - atStart) / 2 ** 20).toBeLessThan(20)
})

/** Bytes that are in use once what nobody holds is gone; other files of tests may have run in this process. */
function heapUsed(): number {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc')()
  return process.memoryUsage().heapUsed
}
