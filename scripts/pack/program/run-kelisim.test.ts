import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { RETURN, Testbed, writeFiles } from '../../../src/client/fixture.ts'
import { AUDIENCE } from '../../../src/service/fixture.ts'
import { runKelisim, USAGE } from './run-kelisim.ts'

let stand: Testbed
let folder: string
let said: { out: string; err: string }
let skew: number
beforeAll(async () => {
  stand = await Testbed.open('RS256')
  const { courses, library } = stand.keys
  folder = writeFiles(join(stand.world.folder, 'cli'), {
    'key.json': JSON.stringify(courses.jwk),
    'kelisim.pem': courses.pem,
    'other.json': JSON.stringify(library.jwk),
    'broken.json': '{"d":"secret"',
  })
})
afterAll(() => stand.close())
beforeEach(() => {
  said = { out: '', err: '' }
  skew = 0
  stand.instead = null
})

const run = (...args: string[]) =>
  runKelisim(args, {
    out(text) {
      said.out += text
    },
    err(text) {
      said.err += text
    },
    fetch,
    now: () => new Date(stand.world.now.getTime() + skew * 1000),
  })
const facts = (other: Record<string, string> = {}) => {
  const options = {
    service: stand.service,
    audience: AUDIENCE,
    product: 'courses',
    issuer: 'https://courses.example',
    key: join(folder, 'key.json'),
    'return-to': RETURN,
    ...other,
  }
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value])
}
const lineOf = (what: string) => said.out.split('\n').find((line) => line.slice(4).startsWith(what)) ?? ''

describe('kelisim check', () => {
  test('says of each thing that it fits', async () => {
    expect(await run('check', ...facts())).toBe(0)
    for (const what of ['service', 'clock', 'token', 'product', 'policies', 'return', 'origin', 'receipts'])
      expect(lineOf(what), what).toMatch(/^ok /)
    expect(lineOf('policies')).toContain('privacy, mailings')
  })

  test.each<[string, Record<string, string>, string, RegExp]>([
    ['another base', { 'internal-service': 'BASE' }, 'service', /answered 404/],
    ['another key', { key: 'other.json' }, 'token', /for "EdDSA"|signature/],
    [
      'another issuer',
      { issuer: 'https://courses.example/' },
      'token',
      /issuer "https:\/\/courses\.example\/"/,
    ],
    ['another audience', { audience: 'https://elsewhere.example' }, 'token', /"aud"/],
    ['another product', { product: 'library' }, 'product', /"courses"/],
    ['a policy that is not offered', { policies: 'privacyy' }, 'policies', /40[34]/],
    [
      'an address that is not registered',
      { 'return-to': 'https://courses.example/' },
      'return',
      /registered/,
    ],
  ])('names %s, and how to mend it', async (_, other, what, words) => {
    const options = { ...other }
    if (options.key) options.key = join(folder, options.key)
    if (options['internal-service']) options['internal-service'] = stand.service.replace('/auth', '/auht')
    expect(await run('check', ...facts(options))).toBe(1)
    expect(lineOf(what)).toMatch(/^NO /)
    expect(lineOf(what)).toMatch(words)
    expect(said.out.split('\n')[said.out.split('\n').indexOf(lineOf(what)) + 1]).toMatch(/^ {14}\S/)
  })

  test('names a clock that is wrong', async () => {
    skew = 120
    expect(await run('check', ...facts())).toBe(0)
    expect(lineOf('clock')).toMatch(/^\? .*120 s ahead of the service's/)
    said.out = ''
    skew = 900
    expect(await run('check', ...facts())).toBe(1)
    expect(lineOf('clock')).toMatch(/^NO .*900 s ahead/)
  })

  test('says when nobody answers', async () => {
    stand.instead = () => new Response('', { status: 502 })
    expect(await run('check', ...facts())).toBe(1)
    expect(lineOf('service')).toMatch(/^\? /)
  })
})

describe('kelisim token', () => {
  test.each(['key.json', 'kelisim.pem'])(
    'prints a token that the service takes, signed with %s',
    async (key) => {
      const options = [
        '--service',
        stand.service,
        '--audience',
        AUDIENCE,
        '--issuer',
        'https://courses.example',
      ]
      expect(await run('token', 'user-1', ...options, '--key', join(folder, key))).toBe(0)
      const authorization = `Bearer ${said.out.trim()}`
      const answer = await stand.world.app.request('/auth/api/v1/requirements', {
        headers: { authorization },
      })
      expect(answer.status).toBe(200)
      expect(said.err).not.toContain(said.out.trim())
    },
  )

  test('is for looking where that is said', async () => {
    const options = ['--service', stand.service, '--issuer', 'i', '--key', join(folder, 'key.json')]
    await run('token', 'user-1', ...options, '--scope', 'read', '--lifetime', '60')
    expect(decodeJwt(said.out.trim())).toMatchObject({ sub: 'user-1', scope: 'read', aud: stand.service })
  })

  test('says by which product of an issuer, and what the person is', async () => {
    const options = ['--service', stand.service, '--issuer', 'i', '--key', join(folder, 'key.json')]
    await run('token', 'user-1', ...options, '--azp', 'web', '--claims', '{"role":["patient"]}')
    expect(decodeJwt(said.out.trim())).toMatchObject({ sub: 'user-1', azp: 'web', role: ['patient'] })
    for (const claims of ['role', '["role"]', 'null'])
      expect(await run('token', 'user-1', ...options, '--claims', claims)).toBe(2)
  })
})

test.each([
  [[], 2, USAGE],
  [['--help'], 2, USAGE],
  [['check'], 2, 'Missing: --service, --issuer, --key, --product.'],
  [['check', '--colour', 'x'], 2, 'colour'],
  [
    ['token', 'user-1', '--service', 's', '--issuer', 'i', '--key', 'nowhere'],
    1,
    'There is no file nowhere.',
  ],
  [['token', '--service', 's', '--issuer', 'i', '--key', 'k'], 2, USAGE],
] as const)('%j ends with %i', async (args, code, words) => {
  expect(await run(...args)).toBe(code)
  expect(said.err).toContain(words)
})

test('a file that holds no key is not quoted', async () => {
  const options = ['--service', 's', '--issuer', 'i', '--key', join(folder, 'broken.json')]
  expect(await run('token', 'user-1', ...options)).toBe(1)
  expect(said.err).not.toContain('secret')
})
