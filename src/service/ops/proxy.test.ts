import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { findFreePort } from '../../../scripts/harness/free-port.ts'
import { stopServer as stop } from '../../../scripts/harness/processes.ts'
import { startService } from '../../../scripts/harness/start-service.ts'
import { PAGE_POLICY } from '../../domain/publication/page-policy.ts'
import { nameAsked, PRODUCTS, TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { findProgram, waitForAnswer } from './fixture.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 400_000 })

const nginx = findProgram('nginx', 'nginx-light')
const caddy = findProgram('caddy', 'caddy')
const example = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

let world: TestService
let service: { child: ChildProcess; port: number }
beforeAll(async () => {
  world = await TestService.open()
  world.now = new Date()
  world.write('index.html', `<!doctype html><title>Келісім</title>${'<p>мәтін</p>'.repeat(200)}`)
  world.write('404.html', '<!doctype html><title>404</title>')
  world.write('privacy/index.html', '<!doctype html><title>Құпиялылық</title>')
  world.write('privacy/1/kk.md', '# Құпиялылық\n')
  world.write('_astro/text.AbCd.css', 'p { margin: 0 }')
  world.write('widget.js', 'alias')
  world.write(`widget.kk.${'a'.repeat(64)}.js`, 'prompt')
  world.write('at/20300101T000000Z/index.html', 'later')
  writeFileSync(join(world.folder, 'products.yaml'), stringify(PRODUCTS))
  service = await startService({
    KELISIM_DIST: world.dist,
    KELISIM_DATA: join(world.folder, 'data'),
    KELISIM_PRODUCTS: join(world.folder, 'products.yaml'),
    KELISIM_METRICS_PORT: '0',
  })
})
afterAll(async () => {
  await stop(service.child)
  await world.close()
})

/** Starts a proxy with a configuration of the given text, and gives its address. */
async function start(kind: 'nginx' | 'caddy', text: (port: number) => string) {
  const port = await findFreePort()
  const file = join(world.folder, `${kind}-${port}.conf`)
  writeFileSync(file, text(port))
  const args = kind === 'nginx' ? ['-c', file] : ['run', '--adapter', 'caddyfile', '--config', file]
  const child = spawn((kind === 'nginx' ? nginx : caddy) ?? '', args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    env: { ...process.env, HOME: world.folder, XDG_DATA_HOME: world.folder, XDG_CONFIG_HOME: world.folder },
  })
  const origin = `http://127.0.0.1:${port}`
  await waitForAnswer(origin)
  return { origin, child }
}

/** A server of nginx as the existing site would have one, with our two parts at their places. */
function nginxSite(port: number, http: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${world.folder}/nginx-${name};`)
    .join('\n')
  return `daemon off; master_process off; pid ${world.folder}/nginx-${port}.pid;
error_log ${world.folder}/nginx.log; events { worker_connections 4096; }
http { access_log off; ${temporary}
${http}
server { listen 127.0.0.1:${port}; server_name 5qbe.kz;
${server}
location / { return 404 "the existing site"; } } }`
}

function caddySite(port: number, text: string): string {
  return `{\n\tadmin off\n\tauto_https off\n}\n${text.replace('5qbe.kz {', `http://127.0.0.1:${port} {`)}`
}

const PROXIES = [
  {
    kind: 'nginx' as const,
    found: nginx,
    text: (port: number, dead: number) => {
      const line = 'server 127.0.0.1:4321 max_fails=1 fail_timeout=2s;'
      const http = example('nginx-http.conf')
      expect(http).toContain(line)
      const two = `${line.replace('4321', String(dead))}\n${line.replace('4321', String(service.port))}`
      return nginxSite(port, http.replace(line, two), example('nginx-auth.conf'))
    },
  },
  {
    kind: 'caddy' as const,
    found: caddy,
    text: (port: number, dead: number) => {
      const two = example('Caddyfile')
        .replace('reverse_proxy {args.0} {', 'reverse_proxy {args.0} {args.1} {')
        .replace(
          'import kelisim 127.0.0.1:4321',
          `import kelisim 127.0.0.1:${dead} 127.0.0.1:${service.port}`,
        )
      expect(two).toContain(`127.0.0.1:${service.port}`)
      return caddySite(port, two)
    },
  },
]

describe.each(PROXIES)('behind $kind, with one of two processes ended', ({ kind, found, text }) => {
  if (found === null) return test.skip(`${kind} is not to be had here`, () => {})
  let proxy: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    const dead = await findFreePort()
    proxy = await start(kind, (port) => text(port, dead))
  })
  afterAll(() => stop(proxy.child))

  const ask = (path: string, init: RequestInit = {}) =>
    fetch(`${proxy.origin}${path}`, { redirect: 'manual', ...init })
  const person = `person-${kind}`
  const headersOf = async () => ({
    authorization: `Bearer ${await world.mintToken({ sub: person })}`,
    'content-type': 'application/json',
  })

  test('pages come as the service sends them: compressed, secured, kept by their digest', async () => {
    const direct = await fetch(`http://127.0.0.1:${service.port}/auth/`)
    const page = await ask('/auth/')
    expect(page.status).toBe(200)
    for (const name of [
      'content-security-policy',
      'cache-control',
      'content-type',
      'content-encoding',
      'vary',
    ]) {
      expect(page.headers.get(name), name).toBe(direct.headers.get(name))
    }
    expect(page.headers.get('content-encoding')).toBe('gzip')
    expect(await page.text()).toBe(await direct.text())
    const again = await ask('/auth/', { headers: { 'if-none-match': page.headers.get('etag') ?? '' } })
    expect(again.status).toBe(304)
  })

  test('the address without its slash leads on, whatever a client says of host and path', async () => {
    const forged = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'ftp',
      'x-forwarded-prefix': '/x',
    }
    const { status, headers } = await ask('/auth?a=1', { headers: forged })
    expect(status).toBe(308)
    expect(headers.get('location')).toMatch(/^(http:\/\/127\.0\.0\.1:\d+)?\/auth\/(\?a=1)?$/)
    expect((await ask('/auth/privacy', { headers: forged })).headers.get('location')).not.toContain('evil')
  })

  test('acts are recorded, once also when they are sent twice, and no request fails for the process that ended', async () => {
    const body = JSON.stringify({ ...createActRequest(), ...nameAsked(person) })
    const headers = { ...(await headersOf()), 'x-forwarded-for': '203.0.113.9' }
    const send = () => ask('/auth/api/v1/acts', { method: 'POST', headers, body })
    expect((await send()).status).toBe(201)
    for (let round = 0; round < 10; round++) expect((await send()).status).toBe(200)
  })

  test('a page of a product may call across origins', async () => {
    const preflight = await ask('/auth/api/v1/acts', {
      method: 'OPTIONS',
      headers: { origin: 'https://olympiad.example', 'access-control-request-method': 'POST' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([
      204,
      'https://olympiad.example',
    ])
  })

  test.each([17, 200])('a body of %i KB is refused in words', async (size) => {
    const answer = await ask('/auth/api/v1/acts', {
      method: 'POST',
      headers: await headersOf(),
      body: JSON.stringify({ ...createActRequest(), padding: 'x'.repeat(size * 1024) }),
    })
    expect(answer.status).toBe(413)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ type: 'urn:kelisim:problem:body-too-large' })
  })

  test('a list of ids may be long, and its answer comes through', async () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `person-number-${index}`)
    const answer = await ask('/auth/api/v1/report/missing?policy=privacy', {
      method: 'POST',
      headers: {
        authorization: `Bearer ${await world.mintServiceToken()}`,
        'content-type': 'application/x-ndjson',
      },
      body: ids.join('\n'),
    })
    expect(answer.status).toBe(200)
    expect((await answer.text()).trim().split('\n')).toHaveLength(ids.length)
  })

  test.each(['/metrics', '/readyz', '/livez', '/', '/authx/'])('%s is not ours to answer', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toMatch(/kelisim_|ready|live/)
  })

  test.runIf(kind === 'nginx')('a flood from one address is slowed down in words', async () => {
    const answers = await Promise.all(Array.from({ length: 400 }, () => ask('/auth/api/v1/keys')))
    const refused = answers.find(({ status }) => status === 429)
    expect(refused?.headers.get('retry-after')).toBe('1')
    expect(await refused?.json()).toMatchObject({ type: 'urn:kelisim:problem:rate-limited', status: 429 })
    expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(150)
    await Promise.all(answers.map((answer) => answer.body?.cancel().catch(() => {})))
  })
})

test.skipIf(nginx === null)('behind nginx a service that is away is told as a problem', async () => {
  const dead = String(await findFreePort())
  const http = example('nginx-http.conf').replace('127.0.0.1:4321', `127.0.0.1:${dead}`)
  const proxy = await start('nginx', (port) => nginxSite(port, http, example('nginx-auth.conf')))
  try {
    const answer = await fetch(`${proxy.origin}/auth/api/v1/keys`)
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5'])
    expect(await answer.json()).toMatchObject({ title: 'The service does not answer' })
  } finally {
    await stop(proxy.child)
  }
})

const HOSTS = [
  {
    kind: 'nginx' as const,
    found: nginx,
    text: (port: number, folder: string) =>
      nginxSite(
        port,
        example('nginx-static-http.conf'),
        example('nginx-static.conf').replaceAll('/srv/kelisim', folder),
      ),
  },
  {
    kind: 'caddy' as const,
    found: caddy,
    text: (port: number, folder: string) =>
      caddySite(port, example('Caddyfile.static').replaceAll('/srv/kelisim', folder)),
  },
]

describe.each(HOSTS)('the site from $kind, the service elsewhere', ({ kind, found, text }) => {
  if (found === null) return test.skip(`${kind} is not to be had here`, () => {})
  let host: Awaited<ReturnType<typeof start>>
  beforeAll(async () => {
    const folder = join(world.folder, `www-${kind}`)
    mkdirSync(folder)
    cpSync(world.dist, join(folder, 'auth'), { recursive: true })
    host = await start(kind, (port) => text(port, folder))
  })
  afterAll(() => stop(host.child))
  const ask = (path: string) => fetch(`${host.origin}${path}`, { redirect: 'manual' })

  test.each([
    '/auth/',
    '/auth/policies.json',
    '/auth/privacy/1/kk.md',
    '/auth/_astro/text.AbCd.css',
    '/auth/widget.js',
    `/auth/widget.kk.${'a'.repeat(64)}.js`,
    '/auth/none/',
  ])('%s is sent as the service sends it', async (path) => {
    const [sent, expected] = [await ask(path), await fetch(`http://127.0.0.1:${service.port}${path}`)]
    expect(sent.status).toBe(expected.status)
    for (const name of [
      'content-type',
      'cache-control',
      'content-security-policy',
      'x-content-type-options',
      'referrer-policy',
      'access-control-allow-origin',
      'cross-origin-resource-policy',
    ]) {
      // nginx leaves the header of what is kept out of an answer that says that nothing is there.
      if (name === 'cache-control' && sent.status === 404) continue
      expect(sent.headers.get(name)?.toLowerCase() ?? null, name).toBe(
        expected.headers.get(name)?.toLowerCase() ?? null,
      )
    }
    // The service sends the manifest that it has taken into use, which it has written anew.
    const read = async (answer: Response) => (path.endsWith('.json') ? answer.json() : answer.text())
    expect(await read(sent)).toEqual(await read(expected))
    expect(sent.headers.get('content-security-policy')).toBe(PAGE_POLICY)
  })

  test.each(['/auth/accept/', '/auth/ru/receipts/', '/auth/en/admin/'])(
    '%s is read where the service is',
    async (path) => {
      const { status, headers } = await ask(path)
      expect([status, headers.get('location')]).toEqual([307, `https://consent.example.kz${path}`])
    },
  )

  test.each(['/auth/at/20300101T000000Z/', '/auth/api/v1/requirements', '/auth/api/v1/'])(
    '%s is not there',
    async (path) => {
      expect((await ask(path)).status).toBe(404)
    },
  )
})
