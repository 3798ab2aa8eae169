import { afterEach, beforeEach, expect, test } from 'vitest'
import { ACTS } from '../../domain/acceptance/act.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { PROBLEMS } from '../http/problem.ts'
import { PARTS } from '../probes/missing.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

test('every counter is there from the start, with every label that it can have: the first of each is seen to rise', async () => {
  const text = await world.service.metrics.render()
  for (const product of ['', 'olympiad', 'school']) {
    for (const problem of Object.keys(PROBLEMS))
      expect(text).toContain(`kelisim_problems_total{problem="${problem}",product="${product}"} 0\n`)
  }
  for (const act of ACTS) {
    for (const outcome of ['stored', 'known'])
      expect(text).toContain(`kelisim_acts_total{act="${act}",outcome="${outcome}",product="school"} 0\n`)
  }
  expect(text).toContain('kelisim_clock_adjusted_total 0\n')
  for (const part of PARTS) expect(text).toContain(`kelisim_missing{part="${part}"} 0\n`)
  expect(text).toContain('kelisim_write_oldest_seconds 0\n')
  expect(text).toMatch(/^kelisim_build_info\{version="0\.0\.0",commit="unknown",node="[\d.]+"\} 1$/m)
})

test('what was counted before anybody looked stays counted', async () => {
  world.service.metrics.countRefusal('internal')
  expect(await world.service.metrics.render()).toContain(
    'kelisim_problems_total{problem="internal",product=""} 1\n',
  )
})

const HOWS: [string, () => Promise<Response>, object][] = [
  [
    'a wrong audience',
    () => world.post(createActRequest(), { aud: 'https://other.example' }),
    { product: 'olympiad', problem: 'token-invalid', claim: 'aud' },
  ],
  [
    'a wrong issuer',
    () => world.post(createActRequest(), { iss: 'nobody' }),
    { problem: 'token-invalid', claim: 'iss' },
  ],
  [
    'a signature of another product',
    () => world.post(createActRequest(), { iss: 'school' }),
    { product: 'school', problem: 'token-invalid' },
  ],
  [
    'a token whose time is over',
    () => world.post(createActRequest(), { exp: 1, iat: 0 }),
    { product: 'olympiad', problem: 'token-expired', claim: 'exp' },
  ],
  [
    'a policy that is not there',
    () => world.get('requirements?policies=nowhere'),
    { product: 'olympiad', problem: 'policy-unknown' },
  ],
  ['no token', async () => world.app.request('/auth/api/v1/acts'), { problem: 'token-missing' }],
  [
    'a scope that the token has not',
    () => world.callAsOffice('subjects/erase', { subject: 'a' }, { scope: 'report' }),
    { product: 'olympiad', problem: 'scope-missing' },
  ],
]

test.each(HOWS)(
  'the log says of a request with %s why it was refused, and for which product',
  async (_, ask, expected) => {
    await ask()
    const line = world.logged.findLast((one) => one.endsWith('answered')) ?? ''
    const { product, problem, claim } = JSON.parse(line.replace(/answered$/, ''))
    expect({ product, problem, claim }).toEqual({ product: undefined, claim: undefined, ...expected })
    const { product: of = '', problem: id } = expected as { product?: string; problem: string }
    expect(await world.service.metrics.render()).toContain(
      `kelisim_problems_total{problem="${id}",product="${of}"} 1\n`,
    )
  },
)

test('what is in order says whose it was', async () => {
  await world.post(createActRequest())
  expect(world.logged.findLast((one) => one.endsWith('answered'))).toMatch(
    /"status":201,.*"product":"olympiad"/,
  )
})
