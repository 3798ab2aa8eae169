import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { AUDIENCE, PRODUCTS, World } from './fixture.ts'
import { aRequest } from './fixture-manifest.ts'

// Processes start slowly where many do at once.
vi.setConfig({ testTimeout: 60_000 })

const MAIN = join(import.meta.dirname, 'main.ts')

let world: World
let env: NodeJS.ProcessEnv
beforeEach(async () => {
  world = await World.open()
  world.now = new Date()
  const data = join(world.folder, 'data')
  mkdirSync(data)
  env = { ...process.env, KELISIM_DATA: data, KELISIM_DIST: world.dist, PORT: '0', KELISIM_LOG: 'error' }
  writeFileSync(join(data, 'products.yaml'), stringify(PRODUCTS))
})
afterEach(() => world.close())

const file = (name: string) => join(world.folder, name)
const run = (...args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, [MAIN, ...args], { env, cwd: world.folder }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    )
  })

/** Serves while something is done, and ends. */
async function serving(work: (api: string) => Promise<void>): Promise<void> {
  const child = spawn(process.execPath, [MAIN, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const [line] = await once(child.stdout, 'data')
    await work(`http://127.0.0.1:${/:(\d+)\//.exec(String(line))?.[1]}/auth/api/v1`)
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
}

test('what a person was given verifies by command, and what was changed does not', async () => {
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.token()}`, 'content-type': 'application/json' }
    const answer = await fetch(`${api}/acts`, { method: 'POST', headers, body: JSON.stringify(aRequest()) })
    writeFileSync(file('receipt.json'), await answer.text())
    writeFileSync(file('keys.json'), await (await fetch(`${api}/keys`)).text())
    writeFileSync(
      file('bundle.zip'),
      Buffer.from(await (await fetch(`${api}/bundle`, { headers })).arrayBuffer()),
    )
  })
  const good = await run('verify', 'receipt.json')
  expect(good.code).toBe(0)
  expect(good.out).toMatch(
    /^receipt\.json: genuine — accept privacy@1 \(kk\) at .* by person-1\n {2}ok {3}signature/,
  )
  expect((await run('verify', 'bundle.zip', '--keys', 'keys.json')).out).toMatch(
    /^receipts\/[\w-]+\.jws: genuine/,
  )
  expect(JSON.parse((await run('verify', 'receipt.json', '--json')).out)['receipt.json'].ok).toBe(true)

  const changed = JSON.parse(readFileSync(file('receipt.json'), 'utf8'))
  changed.opening.subject = 'person-2'
  writeFileSync(file('changed.json'), JSON.stringify(changed))
  const bad = await run('verify', 'changed.json')
  expect(bad.code).toBe(1)
  expect(bad.out).toMatch(
    /changed\.json: NOT genuine[\s\S]*FAIL opening {4}the opening is not that of this record/,
  )
  expect(await run('verify', 'nothing.json')).toMatchObject({
    code: 2,
    err: expect.stringContaining('no file "nothing.json"'),
  })
})

test('keys are listed and changed, and stay for their owner alone', async () => {
  const before = await run('keys')
  expect(before.out).toMatch(
    /^log-[\s\S]*receipt-[\s\S]*pass-[\s\S]*The log's key, for whoever keeps checkpoints:\nlocalhost:4321\/auth\+/,
  )
  expect(statSync(join(world.folder, 'data', 'keys.json')).mode & 0o077).toBe(0)
  expect((await run('keys', 'rotate', 'receipt')).out).toMatch(/receipt-\S+ +from \S+ to \S+\n/)
  expect(await run('keys', 'rotate', 'nothing')).toMatchObject({ code: 2 })
})

test('a service is registered and gets a token that opens its reports', async () => {
  const made = await run('token', '--new-key', 'office.jwk', '--name', 'bureau', '--scope', 'report')
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
  const options = ['--product', 'school', '--name', 'bureau', '--scope', 'report', '--key', 'office.jwk']
  const token = (await run('token', ...options)).out.trim()
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${token}` }
    expect(await (await fetch(`${api}/report/adoption`, { headers })).json()).toEqual({ rows: [] })
    expect((await fetch(`${api}/subjects/hold`, { method: 'POST', headers })).status).toBe(403)
  })
  expect(await run('token', ...options, '--hours', '13')).toMatchObject({
    code: 2,
    err: expect.stringContaining('at most 12 hours'),
  })
  expect(await run('token', '--product', 'school')).toMatchObject({ code: 2 })
})

test('a person is erased by command, and erased traces are scrubbed', async () => {
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.token()}`, 'content-type': 'application/json' }
    await fetch(`${api}/acts`, { method: 'POST', headers, body: JSON.stringify(aRequest()) })
  })
  const erased = await run('erase', '--product', 'olympiad', '--subject', 'person-1')
  expect(erased.out).toMatch(/^Records erased: 1\neyJ/)
  expect((await run('scrub')).code).toBe(0)
  expect((await run('fsck')).code).toBe(0)
  expect(await run('erase', '--product', 'nobody', '--subject', 'person-1')).toMatchObject({ code: 2 })
})

test('the database is copied by command while it is served, and the copy stands the check', async () => {
  await serving(async (api) => {
    const headers = { authorization: `Bearer ${await world.token()}`, 'content-type': 'application/json' }
    await fetch(`${api}/acts`, { method: 'POST', headers, body: JSON.stringify(aRequest()) })
    expect((await run('backup', 'kept')).out).toMatch(/^Copied to kept\/acceptances\.sqlite\. /)
  })
  env = { ...env, KELISIM_DATA: file('kept') }
  expect((await run('fsck')).out).toMatch(/^Log whole: \d+ records/)
  expect(await run('backup', 'kept')).toMatchObject({ code: 2, err: expect.stringContaining('already') })
  expect(await run('backup')).toMatchObject({ code: 2, err: expect.stringContaining('Name one folder') })
  expect(await run('move')).toMatchObject({ code: 2, err: expect.stringContaining('no PostgreSQL database') })
})
