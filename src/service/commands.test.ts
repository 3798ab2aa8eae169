import { execFile } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import { type Ran, runHere } from './commands/fixture.ts'
import { AUDIENCE, nameAsked, PRODUCTS, TestService } from './fixture.ts'
import { createClinic } from './fixture-clinic.ts'
import { createActRequest } from './fixture-manifest.ts'

// Processes start slowly where many do at once.
vi.setConfig({ testTimeout: 60_000 })

const MAIN = join(import.meta.dirname, 'main.ts')

let world: TestService
let env: NodeJS.ProcessEnv
beforeEach(async () => {
  world = await TestService.open()
  world.now = new Date()
  const data = join(world.folder, 'data')
  mkdirSync(data)
  env = { ...process.env, KELISIM_DATA: data, KELISIM_DIST: world.dist, PORT: '0', KELISIM_LOG: 'error' }
  writeFileSync(join(data, 'products.yaml'), stringify(PRODUCTS))
})
afterEach(() => world.close())

const file = (name: string) => join(world.folder, name)
const run = (...args: string[]): Promise<Ran> => runHere(args, env)

/** In a process of its own, whose status it may set. */
const runApart = (...args: string[]) =>
  new Promise<Ran>((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env, cwd: world.folder }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

/** Serves while something is done, and ends. */
async function serving(work: (api: string) => Promise<void>): Promise<void> {
  const { child, port } = await startService(env)
  try {
    await work(`http://127.0.0.1:${port}/auth/api/v1`)
  } finally {
    await stopServer(child)
  }
}

test('what a person was given verifies by command, and what was changed does not', async () => {
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' }
    const answer = await fetch(`${api}/acts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
    })
    writeFileSync(file('receipt.json'), await answer.text())
    writeFileSync(file('keys.json'), await (await fetch(`${api}/keys`)).text())
    writeFileSync(
      file('bundle.zip'),
      Buffer.from(await (await fetch(`${api}/bundle`, { headers })).arrayBuffer()),
    )
  })
  const good = await runApart('verify', 'receipt.json')
  expect(good.code).toBe(0)
  expect(good.out).toMatch(
    /^receipt\.json: genuine — accept privacy@1 \(kk\) at .* by person-1\n {2}ok {3}leaf/,
  )
  expect((await runApart('verify', 'bundle.zip', '--keys', 'keys.json')).out).toMatch(
    /^receipts\/[\w-]+\.tlog-proof: genuine/,
  )
  const asJson = async (...options: string[]) =>
    JSON.parse((await runApart('verify', 'bundle.zip', '--json', ...options)).out)
  expect(Object.values(await asJson())).toMatchObject([{ ok: true, verdict: 'genuine' }])
  expect(Object.values(await asJson('--keys', 'enclosed'))).toMatchObject([
    { ok: true, verdict: 'consistent' },
  ])
  const enclosed = await runApart('verify', 'bundle.zip', '--keys', 'enclosed')
  expect([enclosed.code, enclosed.out]).toEqual([
    3,
    expect.stringMatching(/^receipts\/[\w-]+\.tlog-proof: consistent, NOT verified — accept/),
  ])
  expect(enclosed.out).toContain('this shows only that they agree with one another')
  expect(good.out).not.toContain('agree with one another')

  const changed = JSON.parse(readFileSync(file('receipt.json'), 'utf8'))
  changed.opening.subject = 'person-2'
  writeFileSync(file('changed.json'), JSON.stringify(changed))
  const bad = await runApart('verify', 'changed.json')
  expect(bad.code).toBe(1)
  expect(bad.out).toMatch(
    /changed\.json: NOT genuine[\s\S]*FAIL opening {4}the opening is not that of this record/,
  )
  expect(await runApart('verify', 'nothing.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('no file "nothing.json"'),
  })
})

test('keys are listed and changed, and stay for their owner alone', async () => {
  expect(await run('keys')).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^There is no key file at /),
  })
  await serving(async () => {})
  const before = await run('keys')
  expect(before.out).toMatch(
    /^log-[\s\S]*receipt-[\s\S]*pass-[\s\S]*The log's key, for whoever keeps checkpoints:\nlocalhost:4321\/auth\+/,
  )
  expect(statSync(join(world.folder, 'data', 'keys.json')).mode & 0o077).toBe(0)
  expect((await run('keys', 'rotate', 'receipt')).out).toMatch(/receipt-\S+ +from \S+ to \S+\n/)
  const usage = 'Usage: npm run service -- keys [rotate log|receipt|pass | adopt]\n'
  expect(await run('keys', 'rotate', 'nothing')).toMatchObject({
    code: 2,
    err: `There is no use "nothing".\n${usage}`,
  })
  expect(await run('keys', 'rotate')).toMatchObject({ code: 2, err: `There is no use "".\n${usage}` })
  expect(await run('keys', 'burn')).toMatchObject({ code: 2, err: `There is no "keys burn".\n${usage}` })
})

test('a log whose keys are lost goes on with others, and what was given out stays genuine', async () => {
  const keys = join(world.folder, 'data', 'keys.json')
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' }
    const answer = await fetch(`${api}/acts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
    })
    writeFileSync(file('receipt.json'), await answer.text())
  })
  const before = JSON.parse(readFileSync(keys, 'utf8')).keys.map(({ kid }: { kid: string }) => kid)
  rmSync(keys)
  expect(await run('serve')).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^There is no key file at .+ bound to log-.+\n.+ npm run service -- keys adopt\n$/,
    ),
  })
  expect(existsSync(keys)).toBe(false)
  const adopted = await run('keys', 'adopt')
  for (const kid of before) expect(adopted.out).toContain(`Lost, its public half is kept: ${kid}\n`)
  expect(statSync(keys).mode & 0o077).toBe(0)
  expect((await runApart('verify', 'receipt.json')).code).toBe(0)
  await serving(async (api) => {
    const { keys } = await (await fetch(`${api}/keys`)).json()
    expect(keys.map(({ kid }: { kid: string }) => kid)).toEqual(expect.arrayContaining(before))
    expect(keys).toHaveLength(2 * before.length)
  })
  expect((await run('fsck')).code).toBe(0)
})

test('a service is registered and gets a token that opens its reports', async () => {
  const made = await run('token', '--new-key', file('office.jwk'), '--name', 'bureau', '--scope', 'report')
  expect(made.out).toMatch(
    /^Register it with the product in products\.yaml:\nservices:\n {2}- name: bureau\n/,
  )
  expect(statSync(file('office.jwk')).mode & 0o077).toBe(0)
  const { d: _, ...key } = JSON.parse(readFileSync(file('office.jwk'), 'utf8'))
  const products = PRODUCTS.products.map((product) =>
    product.id === 'school'
      ? { ...product, services: [{ name: 'bureau', scopes: ['report'], key }] }
      : product,
  )
  writeFileSync(join(world.folder, 'data', 'products.yaml'), stringify({ audience: AUDIENCE, products }))
  const options = [
    '--product',
    'school',
    '--name',
    'bureau',
    '--scope',
    'report',
    '--key',
    file('office.jwk'),
  ]
  const token = (await run('token', ...options)).out.trim()
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${token}` }
    expect(await (await fetch(`${api}/report/adoption`, { headers })).json()).toEqual({ rows: [] })
    expect((await fetch(`${api}/subjects/hold`, { method: 'POST', headers })).status).toBe(403)
  })
  expect(await run('token', ...options, '--hours', '12')).toMatchObject({ code: 0, err: '' })
  for (const hours of ['13', '0', '-1', 'one']) {
    expect(await run('token', ...options, `--hours=${hours}`)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringContaining(`--hours is "${hours}"; a token lasts at most 12 hours.`),
    })
  }
})

test.each([
  ['an Ed25519', () => generateKeyPairSync('ed25519'), 'EdDSA'],
  ['a P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'ES256'],
  ['an RSA', () => generateKeyPairSync('rsa', { modulusLength: 2048 }), 'RS256'],
])('%s key signs a token as such', async (_, make, alg) => {
  writeFileSync(file('office.jwk'), JSON.stringify(make().privateKey.export({ format: 'jwk' })))
  const office = ['--product', 'olympiad', '--name', 'office', '--key', file('office.jwk')]
  const { out } = await run('token', ...office, '--scope', 'report', '--scope', 'erase')
  expect(decodeProtectedHeader(out.trim())).toEqual({ alg, typ: 'kelisim-service+jwt' })
  const { iat = 0, exp, ...claims } = decodeJwt(out.trim())
  expect(claims).toMatchObject({ iss: 'olympiad', aud: AUDIENCE, sub: 'office', scope: 'report erase' })
  expect(exp).toBe(iat + 3600)
})

test.each([
  ['no service', ['--product', 'olympiad', '--scope', 'report'], 'Name the service and at least one scope.'],
  ['no scope', ['--product', 'olympiad', '--name', 'office'], 'Name the service and at least one scope.'],
  ['no product', ['--name', 'office', '--scope', 'report'], 'Name the product and the file of the key.'],
  [
    'no key',
    ['--product', 'olympiad', '--name', 'office', '--scope', 'report'],
    'Name the product and the file of the key.',
  ],
  [
    'a product that is not registered',
    ['--product', 'nobody', '--name', 'office', '--scope', 'report', '--key', 'x'],
    'No product "nobody" is registered.',
  ],
  [
    'a service that is not registered',
    ['--product', 'school', '--name', 'office', '--scope', 'report', '--key', 'x'],
    'The product school has registered no service "office".',
  ],
  ['an option that does not exist', ['--subject', 'person-1'], "Unknown option '--subject'"],
])('a token with %s is wrong use', async (_, args, expected) => {
  expect(await run('token', ...args)).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(new RegExp(`^${expected}[^]*Usage: npm run service -- token`)),
  })
})

test('a key that cannot be read is refused without a word of it, and no key is ever overwritten', async () => {
  const key = '{"kty":"OKP","crv":"Ed25519","d":"c2VjcmV0'
  writeFileSync(file('office.jwk'), key)
  const office = ['--name', 'office', '--scope', 'report']
  const { code, err } = await run('token', '--product', 'olympiad', ...office, '--key', file('office.jwk'))
  expect([code, err]).toEqual([2, expect.stringContaining('office.jwk cannot be read as a JWK.')])
  expect(err).not.toContain('c2Vj')
  expect(await run('token', '--new-key', file('office.jwk'), ...office)).toMatchObject({
    code: 2,
    err: expect.stringContaining(`There is a file ${file('office.jwk')} already.`),
  })
  expect(readFileSync(file('office.jwk'), 'utf8')).toBe(key)
})

test('a person is erased by command, and erased traces are scrubbed', async () => {
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' }
    await fetch(`${api}/acts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
    })
  })
  const erased = await run('erase', '--product', 'olympiad', '--subject', 'person-1')
  expect(erased.out).toMatch(/^Records erased: 1\n\{"receipt":\{"leaf":/)
  expect((await run('scrub')).code).toBe(0)
  expect((await run('fsck')).code).toBe(0)
  // Nothing is there any more, so nothing is logged of the second time either.
  expect(await run('erase', '--product', 'olympiad', '--subject', 'person-1')).toMatchObject({
    code: 0,
    out: 'Records erased: 0\n',
  })
})

test('a person whose records are held for a claim is not erased by command before the claim has ended', async () => {
  const owner = { realm: 'olympiad', subject: 'person-1' }
  const store = await openSqliteStore(join(world.folder, 'data', 'acceptances.sqlite'))
  await store.hold(owner, '2999-01-01T00:00:00.000Z')
  await store.close()
  expect(await run('erase', '--product', 'olympiad', '--subject', 'person-1')).toMatchObject({
    code: 0,
    out: 'Held until 2999-01-01T00:00:00.000Z; it will be erased then.\n',
  })
})

test('of a group nobody is erased by naming one of its products; of a realm that no product is in any more they are', async () => {
  writeFileSync(join(world.folder, 'data', 'products.yaml'), stringify(createClinic()))
  const refused = await run('erase', '--product', 'booking', '--subject', 'person-1')
  expect(refused).toMatchObject({ code: 2, out: '' })
  expect(refused.err).toContain('name --realm clinic, or, for those from before it joined, --realm booking')
  for (const realm of ['clinic', 'booking', 'olympiad'])
    expect((await run('erase', '--realm', realm, '--subject', 'person-9')).code).toBe(0)
  expect((await run('erase', '--realm', 'clinic', '--product', 'booking', '--subject', 'a')).code).toBe(2)
})

test.each([
  [
    'of a product that is not registered',
    ['--product', 'nobody', '--subject', 'a'],
    'No product "nobody" is',
  ],
  ['without a product', ['--subject', 'a'], 'Name either the product or the realm, and the person.'],
  ['without a person', ['--product', 'olympiad'], 'Name either the product or the realm, and the person.'],
  ['with another option', ['--all'], "Unknown option '--all'"],
  ['whose value was left out', ['--subject', '--product', 'olympiad'], '--subject requires a value'],
  ['of who begins with a dash', ['--product', 'olympiad', '--subject', '-x'], '.+ is written --subject=-x'],
])('erasing %s is wrong use, and erases nothing', async (_, args, expected) => {
  const { code, out, err } = await run('erase', ...args)
  expect([code, out]).toEqual([2, ''])
  expect(err).toMatch(new RegExp(`^${expected}[^]*Usage: npm run service -- erase --product demo`))
})

test('a person whose id begins with a dash is erased when it is joined to its option', async () => {
  expect(await run('erase', '--product=olympiad', '--subject=-x')).toMatchObject({
    code: 0,
    out: 'Records erased: 0\n',
  })
})

test('a checkpoint is printed only where the keys are, and none are made for it', async () => {
  expect(await run('checkpoint')).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^There is no key file at .+\nRestore it from its backup, or name another place/,
    ),
  })
  expect(existsSync(join(world.folder, 'data', 'keys.json'))).toBe(false)
})

test('the database is copied by command while it is served, and the copy stands the check', async () => {
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.mintToken()}`, 'content-type': 'application/json' }
    await fetch(`${api}/acts`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ ...createActRequest(), ...nameAsked() }),
    })
    expect((await run('backup', file('kept'))).out).toMatch(/^Copied to \S+kept\/acceptances\.sqlite\. /)
  })
  env = { ...env, KELISIM_DATA: file('kept') }
  expect((await run('fsck')).out).toMatch(/^Log whole: \d+ records/)
  expect(await run('backup', file('kept'))).toMatchObject({
    code: 2,
    err: expect.stringContaining('already'),
  })
  expect(await run('backup')).toMatchObject({ code: 2, err: expect.stringContaining('Name one folder') })
  expect(await run('move')).toMatchObject({ code: 2, err: expect.stringContaining('no PostgreSQL database') })
})
