import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createPublicKey, generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeJwt } from 'jose'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { findFreePort } from '../../../scripts/harness/free-port.ts'
import { waitUntilReady } from '../../../scripts/harness/wait-until-ready.ts'
import { findPhp } from '../../../scripts/lib/find-php.ts'
import { AUDIENCE } from '../../service/fixture.ts'
import { ProductSchema } from '../../service/products/products.ts'
import { RETURN, send, Testbed, writeFiles } from '../fixture.ts'
import { recipe } from '../fixtures/recipes.ts'
import { type Chosen, type Product, type ProductKind, testGate } from '../gate/gate-suite.ts'
import { testTroubles } from '../gate/trouble-suite.ts'

const GATE = join(import.meta.dirname, 'kelisim-gate.php')
const PRODUCT = join(import.meta.dirname, 'fixtures', 'product.php')
const php = findPhp(process.env)
const OTHER_KEY = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
}) as string

/** A product with what it wrote into its log. */
interface PhpProduct extends Product {
  said(): string
}

/** Starts PHP's own server with a script, and waits until it listens. */
async function serve(script: string, env: Record<string, string>, flags: string[] = []): Promise<PhpProduct> {
  const port = await findFreePort()
  const server = spawn(php as string, [...flags, '-S', `127.0.0.1:${port}`, script], {
    env: { ...process.env, ...env },
  })
  let said = ''
  server.stderr.on('data', (chunk) => {
    said += chunk
  })
  await waitUntilReady(server, /started/, { name: 'PHP', from: server.stderr })
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    async close() {
      server.kill()
      await once(server, 'exit')
      // Whatever PHP complained of on the way is a mistake of the gate's.
      expect(said.match(/PHP (?:Warning|Notice|Deprecated|Fatal).*/g) ?? []).toEqual([])
    },
  }
}

/** Starts the product of the suite; its cache is the one that the recipes show. */
async function start(
  stand: Testbed,
  { skew = 0, hasOtherKey = false, timeout = 3000, ...chosen }: Chosen,
  flags: string[] = [],
  kept = `kept-${Date.now()}`,
): Promise<PhpProduct> {
  const folder = writeFiles(join(stand.world.folder, 'php'), { 'cache.php': recipe('FileCache.php') })
  const gate = {
    service: stand.service,
    audience: AUDIENCE,
    product: 'courses',
    issuer: 'https://courses.example',
    key: hasOtherKey ? OTHER_KEY : stand.keys.courses.pem,
    returnTo: RETURN,
    timeout: timeout / 1000,
    ...chosen,
  }
  const test = JSON.stringify({
    gate,
    cache: writeFiles(join(folder, kept), {}),
    clock: stand.clock,
    skew,
  })
  const env = { KELISIM_GATE: GATE, KELISIM_CACHE: join(folder, 'cache.php'), KELISIM_TEST: test }
  return serve(PRODUCT, env, flags)
}

if (php === undefined) {
  test.skip('the PHP gate: there is no PHP here; install php-cli and php-curl, or name one by PHP_PATH', () => {})
} else {
  const kind: ProductKind = { start, alg: 'RS256', isOneProcess: false }
  testGate('PHP', kind)
  testTroubles('PHP', kind)

  test('while one process asks a service that hangs, no other does', async () => {
    const stand = await Testbed.open('RS256')
    const chosen: Chosen = { signedOut: 'open', whenUnavailable: 'closed', exempt: [], timeout: 30_000 }
    const [patient, other] = [await start(stand, chosen, [], 'kept'), await start(stand, chosen, [], 'kept')]
    const look = (product: Product) => send(product.url, '/lesson', { 'x-person': 'reader' })
    try {
      stand.instead = () => new Response('', { status: 503 })
      for (const _ of [1, 2, 3]) await look(other)
      stand.wait(2)
      stand.asked.length = 0
      stand.instead = () => new Promise(() => {})
      const waiting = look(patient).catch(() => null)
      await expect.poll(() => stand.asked.length).toBe(1)
      stand.wait(20)
      for (const _ of [1, 2, 3]) expect((await look(other)).status).toBe(503)
      expect(stand.asked).toHaveLength(1)
      await stand.stop()
      expect((await waiting)?.status).toBe(503)
    } finally {
      await patient.close()
      await other.close()
      await stand.close()
    }
  })

  test('tells what has to be mended at once and again after a minute, and what a clock is off by', async () => {
    const stand = await Testbed.open('RS256')
    const chosen: Chosen = { signedOut: 'open', whenUnavailable: 'open', exempt: [] }
    const told = async (facts: Partial<Chosen>, seconds: number[]) => {
      const product = await start(stand, { ...chosen, ...facts })
      for (const pause of seconds) {
        stand.wait(pause)
        await send(product.url, '/lesson', { 'x-person': `reader-${pause}` })
      }
      await product.close()
      return product.said().match(/kelisim \w+ \w+: .*/g) ?? []
    }
    try {
      const refused = await told({ policies: ['terms'] }, [0, 2, 30, 40])
      expect(refused).toEqual(Array(2).fill(expect.stringMatching(/^kelisim misconfigured closed: .*40[34]/)))
      const [clock] = await told({ skew: 61 }, [0])
      expect(clock).toMatch(/^kelisim clock open: .*61 s ahead of the service's/)
    } finally {
      await stand.close()
    }
  })

  test('without curl it asks by streams', async () => {
    const stand = await Testbed.open('RS256')
    const chosen: Chosen = { signedOut: 'open', whenUnavailable: 'closed', exempt: [] }
    const product = await start(stand, chosen, ['-d', 'disable_functions=curl_init'])
    const status = async () => (await send(product.url, '/lesson', { 'x-person': 'reader' })).status
    try {
      expect(await status()).toBe(403)
      stand.instead = () => Response.json({ title: 'Too many', status: 429 }, { status: 429 })
      expect(await status()).toBe(503)
      stand.instead = null
      await stand.recordAct('reader')
      expect(await status()).toBe(200)
      stand.wait(60)
      await stand.stop()
      expect(await status()).toBe(503)
    } finally {
      await product.close()
      await stand.close()
    }
  })

  test('says whether a consent is given, and nothing where that cannot be known', async () => {
    const stand = await Testbed.open('RS256')
    const product = await start(stand, { signedOut: 'open', whenUnavailable: 'open', exempt: ['/given'] })
    const ask = async (policy: string) =>
      (await send(product.url, `/given?policy=${policy}`, { 'x-person': 'reader' })).body
    try {
      expect(await ask('mailings')).toBe('not given')
      await stand.recordAct('reader', 'accept', { policy: 'mailings' })
      expect(await ask('mailings')).toBe('given')
      await stand.recordAct('reader', 'decline', { policy: 'mailings' })
      expect(await ask('mailings')).toBe('not given')
      expect(await ask('privacy')).toMatch(/^InvalidArgumentException: privacy is no optional consent/)
      expect(await ask('mailings&choice=fax')).toMatch(/^InvalidArgumentException: .*expected none/)
      await stand.stop()
      expect(await ask('mailings')).toMatch(/^RuntimeException: /)
    } finally {
      await product.close()
      await stand.close()
    }
  })

  test('a token says by which product of an issuer, and what the person is, and nothing of that takes its own place', () => {
    const pem = JSON.stringify(OTHER_KEY)
    const code = `require ${JSON.stringify(GATE)};
      $gate = new Kelisim\\Gate('https://a.example', 'a', 'i', ${pem}, 'open', 'open', azp: 'web',
        claims: fn ($id) => ['role' => ['partner'], 'of' => $id, 'sub' => 'x', 'scope' => 'read', 'azp' => 'y', 'act' => 1]);
      echo $gate->mintSubjectToken('user-1');`
    const claims = decodeJwt(execFileSync(php as string, ['-r', code], { encoding: 'utf8' }))
    expect(claims).toMatchObject({ azp: 'web', role: ['partner'], of: 'user-1', sub: 'user-1' })
    expect(claims).not.toHaveProperty('scope')
    expect(claims).not.toHaveProperty('act')
  })

  test('the quick start runs as it stands in the README', async () => {
    const stand = await Testbed.open('RS256')
    const code = recipe('gate.php')
      .replace("service: 'https://5qbe.kz/auth'", `service: '${stand.service}', audience: '${AUDIENCE}'`)
      .replace("$_SESSION['user'] ?? null", "'reader'")
      .replace('cache:', 'now: fn () => (float) file_get_contents(getenv("CLOCK")), cache:')
      .replaceAll(/'(kelisim\.pem|[\w-]+\.php)'/g, "__DIR__ . '/$1'")
    const folder = writeFiles(join(stand.world.folder, 'php'), {
      'kelisim-gate.php': readFileSync(GATE, 'utf8'),
      'FileCache.php': recipe('FileCache.php'),
      'kelisim.pem': stand.keys.courses.pem,
      'gate.php': code,
    })
    const product = await serve(join(folder, 'gate.php'), { CLOCK: stand.clock, TMPDIR: folder })
    try {
      expect((await send(product.url, '/lesson')).status).toBe(403)
      const authorization = `Bearer ${(await send(product.url, '/token', {}, 'POST')).body}`
      const answer = await stand.world.app.request('/auth/api/v1/product', { headers: { authorization } })
      expect(await answer.json()).toMatchObject({ id: 'courses' })
      await stand.recordAct('reader')
      expect(await send(product.url, '/lesson')).toMatchObject({ status: 200, body: 'The lesson' })
    } finally {
      await product.close()
      await stand.close()
    }
  })

  describe('the file of the PHP gate', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string

    test('says what to register in products.yaml, and nothing of the private key', () => {
      const folder = mkdtempSync(join(tmpdir(), 'kelisim-php-'))
      writeFileSync(join(folder, 'kelisim.pem'), pem)
      const said = execFileSync(php, [GATE, 'kelisim.pem'], { encoding: 'utf8', cwd: folder })
      rmSync(folder, { recursive: true })
      const { keys } = parse(said) as { keys: unknown[] }
      const { n, e } = createPublicKey(privateKey).export({ format: 'jwk' })
      expect(keys).toEqual([{ kty: 'RSA', alg: 'RS256', use: 'sig', n, e }])
      const facts = { id: 'courses', origins: [], policies: ['privacy'], issuer: 'courses' }
      expect(ProductSchema.safeParse({ ...facts, keys }).success).toBe(true)
    })

    test('its tokens say who holds them in the person’s place, and that they are for looking', () => {
      const made =
        "service: 'https://s.example', product: 'p', issuer: 'i', key: getenv('PEM'), returnTo: 'https://i.example/', exempt: [], signedOut: 'open', whenUnavailable: 'closed'"
      const mint = (rest: string) => {
        const code = `require getenv('GATE'); echo (new Kelisim\\Gate(${made}))->mintSubjectToken('user-1'${rest});`
        return decodeJwt(
          execFileSync(php, ['-r', code], { encoding: 'utf8', env: { ...process.env, GATE, PEM: pem } }),
        )
      }
      const held = mint(", actor: ['sub' => 'parent-4', 'role' => 'guardian'], scope: 'read'")
      expect(held).toMatchObject({ sub: 'user-1', act: { sub: 'parent-4', role: 'guardian' }, scope: 'read' })
      for (const claim of ['act', 'scope']) expect(mint('')).not.toHaveProperty(claim)
      expect(() => mint(", actor: ['sub' => 'user-1', 'role' => 'guardian']")).toThrow(
        /The actor is the subject/,
      )
    })

    test('says how to make a key where there is none', () => {
      const { status, stderr } = spawnSync(php, [GATE, 'nowhere.pem'], { encoding: 'utf8' })
      expect(status).toBe(1)
      expect(stderr).toContain('openssl genrsa -out kelisim.pem 2048')
    })

    test('names every setting that is wrong at once', () => {
      const code = `require $argv[1];
        try {
          new Kelisim\\Gate(service: 'nowhere', product: 'A', issuer: '', key: 'x', signedOut: '', whenUnavailable: 'yes', exempt: ['payment']);
        } catch (InvalidArgumentException $error) { echo $error->getMessage(); }`
      const said = execFileSync(php, ['-r', code, GATE], { encoding: 'utf8' })
      expect(said.split('\n').map((line) => line.split(' ')[0])).toEqual([
        'service',
        'product',
        'issuer',
        'key',
        'signedOut',
        'whenUnavailable',
        'exempt',
      ])
    })
  })
}
