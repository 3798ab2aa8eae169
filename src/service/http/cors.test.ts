import { afterAll, beforeAll, expect, test } from 'vitest'
import { AUDIENCE, ORIGINS, type ProductId, TestService } from '../fixture.ts'

let world: TestService
beforeAll(async () => {
  world = await TestService.open()
})
afterAll(() => world.close())

const OWN = new URL(AUDIENCE).origin
const FOREIGN = 'https://foreign.example'
const allowed = (answer: Response) => answer.headers.get('access-control-allow-origin')

test.each([
  [ORIGINS.olympiad, 204, ORIGINS.olympiad],
  [ORIGINS.school, 204, ORIGINS.school],
  [FOREIGN, 403, null],
  [`${ORIGINS.olympiad}.evil.example`, 403, null],
  ['null', 403, null],
])('a preflight from %s is answered with %i', async (origin, status, echoed) => {
  const headers = { origin, 'access-control-request-method': 'POST' }
  const answer = await world.app.request('/auth/api/v1/acts', { method: 'OPTIONS', headers })
  expect([answer.status, allowed(answer)]).toEqual([status, echoed])
  expect(answer.headers.get('vary')).toBe('Origin')
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  if (status !== 204) return
  expect(answer.headers.get('access-control-max-age')).toBe('7200')
  expect(answer.headers.get('access-control-allow-headers')).toBe(
    'authorization, content-type, if-none-match, *',
  )
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST')
})

const TABLE: [origin: string | undefined, product: ProductId, status: number, echoed: string | null][] = [
  [undefined, 'olympiad', 200, null],
  [ORIGINS.olympiad, 'olympiad', 200, ORIGINS.olympiad],
  [ORIGINS.school, 'school', 200, ORIGINS.school],
  [ORIGINS.school, 'olympiad', 403, ORIGINS.school],
  [FOREIGN, 'olympiad', 403, null],
  // The service's own pages serve the people of every product.
  [OWN, 'olympiad', 200, OWN],
  [OWN, 'school', 200, OWN],
]

test.each(TABLE)(
  'a page of %s with a token of %s is answered with %i',
  async (origin, product, status, echoed) => {
    const authorization = `Bearer ${await world.mintToken({}, product)}`
    const headers: Record<string, string> =
      origin === undefined ? { authorization } : { authorization, origin }
    const answer = await world.app.request('/auth/api/v1/requirements', { headers })
    expect([answer.status, allowed(answer)]).toEqual([status, echoed])
    expect(answer.headers.get('vary')).toBe('Origin')
  },
)

test('a registered page may read why it was refused', async () => {
  const answer = await world.app.request('/auth/api/v1/acts', { headers: { origin: ORIGINS.olympiad } })
  expect([answer.status, allowed(answer)]).toEqual([401, ORIGINS.olympiad])
})
