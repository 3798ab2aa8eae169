import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { TestService } from '../fixture.ts'
import { createManifest, EFFECT } from '../fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
  world.write('index.html', 'қазақша')
  world.write('ru/privacy/index.html', 'version 1')
  world.write('404.html', 'no such page')
  world.write('_astro/page.abc.css', 'body {}')
  world.write('at/20261203T190000Z/ru/privacy/index.html', 'version 2')
  world.write('at/20270101T190000Z/ru/privacy/index.html', 'version 3')
  world.write('at/20270101T190000Z/ru/extra/index.html', 'only later')
  world.write('../outside.txt', 'not of the site')
})
afterEach(() => world.close())

const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  world.app.request(path, { headers, method })
const text = async (path: string) => {
  const answer = await ask(path)
  return [answer.status, await answer.text()]
}

test('a page is served under the base with strict headers', async () => {
  const answer = await ask('/auth/')
  expect([answer.status, await answer.text()]).toEqual([200, 'қазақша'])
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'content-security-policy':
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; " +
      "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  })
  expect(answer.headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['policies.json', 'application/json; charset=utf-8'],
  ['widget.js', 'text/javascript; charset=utf-8'],
  ['feed.xml', 'application/xml; charset=utf-8'],
  ['privacy/2/kk.md', 'text/markdown; charset=utf-8'],
  ['mark.svg', 'image/svg+xml'],
  ['mark.png', 'image/png'],
  ['shared.jpg', 'image/jpeg'],
  ['font.woff2', 'font/woff2'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['odd.thing', 'application/octet-stream'],
])('%s is sent as %s and may be read from anywhere', async (path, type) => {
  world.write(path, path === 'policies.json' ? JSON.stringify(createManifest()) : 'content')
  const answer = await ask(`/auth/${path}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
})

test('files whose name changes with their content are kept for a year', async () => {
  world.write(`widget.kk.${'a'.repeat(64)}.js`, 'prompt')
  world.write('widget.js', 'alias')
  const cached = async (path: string) => (await ask(`/auth/${path}`)).headers.get('cache-control')
  for (const path of ['_astro/page.abc.css', `widget.kk.${'a'.repeat(64)}.js`])
    expect(await cached(path)).toBe('public, max-age=31536000, immutable')
  expect(await cached('widget.js')).toBe('no-cache')
})

test('a page that has not changed is not sent again, and a change is seen within a second', async () => {
  const etag = (await ask('/auth/')).headers.get('etag') ?? ''
  const answer = await ask('/auth/', { 'if-none-match': `"other", W/${etag}` })
  expect([answer.status, await answer.text()]).toEqual([304, ''])
  world.write('index.html', 'changed')
  world.moveTo('2026-11-22T09:00:01.000Z')
  expect((await ask('/auth/', { 'if-none-match': etag })).status).toBe(200)
})

describe('a file that everybody may read', () => {
  const LONG = 'қазақша мәтін '.repeat(100)
  const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync }
  beforeEach(() => world.write('ru/long/index.html', LONG))

  test.each([
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP;q=0.5, br;q=0', 'gzip'],
  ] as const)('travels compressed to whom takes %s', async (accepted, encoding) => {
    const packed = await ask('/auth/ru/long/', { 'accept-encoding': accepted })
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect(packed.headers.get('vary')).toBe('Accept-Encoding')
    const bytes = Buffer.from(await packed.arrayBuffer())
    expect(packed.headers.get('content-length')).toBe(String(bytes.length))
    expect(UNPACK[encoding](bytes).toString()).toBe(LONG)
  })

  test.each([undefined, 'identity', 'zstd', 'br;q=0, gzip;q=0.0', '*'])(
    'travels as it is to whom takes %s',
    async (accepted) => {
      const plain = await ask('/auth/ru/long/', accepted === undefined ? {} : { 'accept-encoding': accepted })
      expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, LONG])
      expect(plain.headers.get('vary')).toBe('Accept-Encoding')
    },
  )

  test('has a tag for each of its forms, by which it is not sent again', async () => {
    const tags = new Set<string>()
    for (const encoding of ['br', 'gzip', 'identity']) {
      const headers = { 'accept-encoding': encoding }
      const etag = (await ask('/auth/ru/long/', headers)).headers.get('etag') ?? ''
      tags.add(etag)
      const again = await ask('/auth/ru/long/', { ...headers, 'if-none-match': etag })
      expect([again.status, again.headers.get('content-length')]).toEqual([304, null])
    }
    expect(tags.size).toBe(3)
  })

  test('is told of by HEAD as it would be sent', async () => {
    const headers = { 'accept-encoding': 'br' }
    const head = await ask('/auth/ru/long/', headers, 'HEAD')
    const got = await ask('/auth/ru/long/', headers)
    expect([head.status, await head.text()]).toEqual([200, ''])
    for (const name of ['etag', 'content-encoding', 'content-length', 'vary'])
      expect(head.headers.get(name)).toBe(got.headers.get(name))
  })

  test('is sent as the build compressed it, unless that is of something else', async () => {
    const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 12 } }
    const built = brotliCompressSync(LONG, best)
    writeFileSync(join(world.dist, 'ru/long/index.html.br'), built)
    const other = 'something else '.repeat(100)
    world.write('ru/other/index.html', other)
    writeFileSync(join(world.dist, 'ru/other/index.html.br'), built)
    const get = async (path: string) =>
      Buffer.from(await (await ask(path, { 'accept-encoding': 'br' })).arrayBuffer())
    expect(await get('/auth/ru/long/')).toEqual(built)
    expect(brotliDecompressSync(await get('/auth/ru/other/')).toString()).toBe(other)
  })

  test('travels as it is where it is dense already, or would grow', async () => {
    world.write('font.woff2', LONG)
    for (const path of ['/auth/font.woff2', '/auth/ru/privacy/']) {
      const answer = await ask(path, { 'accept-encoding': 'br, gzip' })
      expect(answer.headers.get('content-encoding')).toBeNull()
    }
  })
})

test('what tells of a person is never compressed', async () => {
  const authorization = `Bearer ${await world.mintToken()}`
  const answer = await ask('/auth/api/v1/requirements', { authorization, 'accept-encoding': 'br, gzip' })
  expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, null])
})

test('HEAD is answered like GET without the body', async () => {
  const answer = await ask('/auth/', {}, 'HEAD')
  expect([answer.status, await answer.text()]).toEqual([200, ''])
  expect(answer.headers.get('etag')).toBe((await ask('/auth/')).headers.get('etag'))
})

test.each([
  ['/auth', '/auth/'],
  ['/auth?lang=kk', '/auth/?lang=kk'],
  ['/auth/ru/privacy', '/auth/ru/privacy/'],
  ['/auth/ru/privacy?print', '/auth/ru/privacy/?print'],
])('%s leads to %s', async (from, to) => {
  const answer = await ask(from)
  expect([answer.status, answer.headers.get('location')]).toEqual([308, to])
})

test.each([
  ['2026-12-03T18:59:59.999Z', 'version 1'],
  [EFFECT, 'version 2'],
  ['2026-12-31T00:00:00.000Z', 'version 2'],
  ['2027-01-01T19:00:00.000Z', 'version 3'],
])('at %s the page reads "%s", without a rebuild', async (moment, page) => {
  world.moveTo(moment)
  expect(await text('/auth/ru/privacy/')).toEqual([200, page])
  expect(await text('/auth/')).toEqual([200, 'қазақша'])
})

test('a page whose content changes with time is not taken for unchanged', async () => {
  const etag = (await ask('/auth/ru/privacy/')).headers.get('etag') ?? ''
  world.moveTo(EFFECT)
  expect((await ask('/auth/ru/privacy/', { 'if-none-match': etag })).status).toBe(200)
})

test('a language that the site has not, or has at the shortest address, leads to the page that there is', async () => {
  world.write('privacy/index.html', 'қазақша')
  for (const language of ['kk', 'en']) {
    const { status, headers } = await ask(`/auth/${language}/privacy/?a=1`)
    expect([status, headers.get('location')], language).toEqual([302, '/auth/privacy/?a=1'])
  }
  expect(await text('/auth/ru/privacy/')).toEqual([200, 'version 1'])
  expect((await ask('/auth/en/nothing/')).status).toBe(404)
  expect((await ask('/auth/privacy/en/')).status).toBe(404)
})

test('a page that exists only from a moment on is not there before', async () => {
  expect((await ask('/auth/ru/extra/')).status).toBe(404)
  expect((await ask('/auth/ru/extra')).status).toBe(404)
  world.moveTo('2027-01-01T19:00:00.000Z')
  expect(await text('/auth/ru/extra/')).toEqual([200, 'only later'])
  expect((await ask('/auth/ru/extra')).status).toBe(308)
})

test.each([
  '/auth/nothing/',
  '/auth/nothing.html',
  '/auth/index.html/',
  '/auth/at/20261203T190000Z/ru/privacy/',
  '/auth/%61t/20261203T190000Z/ru/privacy/',
  '/auth/at/',
  '/auth//index.html',
  '/auth/..%2foutside.txt',
  '/auth/%2e%2e%2foutside.txt',
  '/auth/ru/..%2f..%2f..%2foutside.txt',
  '/auth/..%5coutside.txt',
  '/auth/.env',
  '/auth/%00',
  '/auth/%ff',
  '/auth/%',
  `/auth/${'long'.repeat(1000)}/`,
])('%s shows the page for what is not there', async (path) => {
  const answer = await ask(path)
  expect([answer.status, await answer.text()]).toEqual([404, 'no such page'])
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test.each(['/auth/api/v2/acts', '/elsewhere', '/authority/'])('%s is a problem, not a page', async (path) => {
  const answer = await ask(path)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})

test('a page cannot be posted to', async () => {
  const answer = await ask('/auth/', {}, 'POST')
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
})
