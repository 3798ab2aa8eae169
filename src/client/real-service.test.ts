import { type ChildProcess, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { findFreePort } from '../../scripts/harness/free-port.ts'
import { stopServer } from '../../scripts/harness/processes.ts'
import { startService } from '../../scripts/harness/start-service.ts'
import { AUDIENCE } from '../service/fixture.ts'
import {
  createActRequest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
  listFixtureFiles,
} from '../service/fixture-manifest.ts'
import { createProducts } from './fixture.ts'
import type { AcceptanceOptions } from './gate/options.ts'
import { readRequirements } from './read-requirements.ts'
import { requireAcceptance } from './require-acceptance.ts'

// A process of its own, with its own clock; each test goes on from the one before.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const MAIN = join(import.meta.dirname, '..', 'service', 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'kelisim-real-'))
const { products, keys } = await createProducts('RS256')
const yesterday = new Date(Date.now() - 86_400_000).toISOString()
const first = createVersion('privacy', 1, {
  publishedAt: yesterday,
  effectiveAt: yesterday,
  acceptBy: yesterday,
})
const mailings = createPolicy('mailings', [
  { ...first, number: 1, terms: createTerms('mailings', { kind: 'consent', required: false }) },
])

let port: number
let service: ChildProcess
const base = () => `http://127.0.0.1:${port}/auth`
const env = () => ({
  PORT: String(port),
  KELISIM_DIST: folder,
  KELISIM_DATA: join(folder, 'data'),
  KELISIM_PRODUCTS: join(folder, 'products.yaml'),
  KELISIM_LOG: 'warn',
})

const publish = (...versions: ReturnType<typeof createVersion>[]) => {
  const manifest = createManifest([createPolicy('privacy', [first, ...versions]), mailings])
  for (const [path, content] of listFixtureFiles(manifest)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  writeFileSync(join(folder, 'policies.json'), JSON.stringify(manifest))
}

async function start(): Promise<void> {
  service = (await startService(env())).child
}

const stop = () => stopServer(service)

beforeAll(async () => {
  port = await findFreePort()
  publish()
  writeFileSync(join(folder, 'products.yaml'), stringify(products))
  await start()
})
afterAll(async () => {
  await stop()
  rmSync(folder, { recursive: true, force: true })
})

const gateWith = (facts: Partial<AcceptanceOptions> = {}) =>
  requireAcceptance({
    service: base(),
    audience: AUDIENCE,
    product: 'courses',
    issuer: 'https://courses.example',
    key: keys.courses.jwk,
    signedOut: 'closed',
    whenUnavailable: 'closed',
    log: () => {},
    ...facts,
  })
const shared = () => (gate ??= gateWith())
let gate: ReturnType<typeof requireAcceptance> | undefined

const request = (pass?: string) => ({
  url: '/lesson',
  headers: pass === undefined ? {} : { 'kelisim-pass': pass },
})
const standing = async (person: string) =>
  readRequirements({ service: base(), token: await shared().token(person), pass: true })

async function accept(person: string, version = 1): Promise<void> {
  const asked = (await standing(person)).requirements.find(({ policy }) => policy === 'privacy')
  const answer = await fetch(`${base()}/api/v1/acts`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await shared().token(person)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ ...createActRequest({ version, after: asked?.after ?? null }), for: asked?.for }),
  })
  expect(await answer.json()).toMatchObject({ act: 'accept', version })
}

test('a product with an RSA key fits what is registered', async () => {
  const findings = await shared().check()
  expect(findings.filter(({ ok }) => ok === false)).toEqual([])
})

test('a person is kept out until they have answered, whatever their browser does', async () => {
  expect(await shared().decide(request(), 'reader')).toMatchObject({ because: 'acceptance-required' })
  await accept('reader')
  expect(await shared().decide(request(), 'reader')).toEqual({ open: true, because: 'asked' })
  const { pass } = await standing('reader')
  expect(await shared().decide(request(pass ?? ''), 'somebody')).toMatchObject({ open: false })
  expect(await gateWith().decide(request(pass ?? ''), 'somebody')).toMatchObject({ open: false })
})

test('a pass by a key that the service has changed to is verified here', async () => {
  const { pass: old } = await standing('reader')
  const strict = gateWith({ policies: ['privacy'], whenUnavailable: 'open' })
  expect(await strict.decide(request(old ?? ''), 'reader')).toEqual({ open: true, because: 'pass' })
  execFileSync(process.execPath, [MAIN, 'keys', 'rotate', 'pass'], { env: { ...process.env, ...env() } })
  await stop()
  await start()
  const { pass } = await standing('reader')
  expect(pass).not.toBe(old)
  const other = gateWith({ policies: ['privacy'] })
  expect(await other.decide(request(pass ?? ''), 'reader')).toEqual({ open: true, because: 'pass' })
  // One that has seen the keys a moment ago does not ask for them again at once, but about the person.
  await accept('late')
  const { pass: late } = await standing('late')
  expect(await strict.decide(request(late ?? ''), 'late')).toEqual({ open: true, because: 'asked' })
})

test('a product that registers is known without a restart, and a mistake takes no other away', async () => {
  const [courses, ...others] = products.products
  const shop = { ...courses, id: 'shop', issuer: 'https://shop.example' }
  const write = (text: string) => writeFileSync(join(folder, 'products.yaml'), text)
  const gateOfShop = gateWith({ product: 'shop', issuer: 'https://shop.example' })
  expect(await gateOfShop.decide(request(), 'reader')).toMatchObject({ because: 'misconfigured' })
  write(stringify({ ...products, products: [courses, ...others, shop] }))
  await expect
    .poll(async () => (await gateOfShop.decide(request(), 'reader')).because, {
      timeout: 20_000,
      interval: 300,
    })
    .toBe('acceptance-required')
  write('products: [')
  const ready = async () => (await fetch(`http://127.0.0.1:${port}/readyz`)).json()
  await expect
    .poll(ready, { timeout: 20_000 })
    .toMatchObject({ status: 'ready', warnings: [{ code: 'products-unusable' }] })
  expect(await gateOfShop.decide(request(), 'reader')).toMatchObject({ because: 'acceptance-required' })
  write(stringify(products))
  await expect.poll(ready, { timeout: 20_000 }).toEqual({ status: 'ready' })
})

test('a version that is published closes the gate when it takes effect, also to what was kept', async () => {
  const effectiveAt = new Date(Date.now() + 5000).toISOString()
  const publishedAt = new Date().toISOString()
  publish(createVersion('privacy', 2, { publishedAt, effectiveAt, acceptBy: effectiveAt }))
  await expect.poll(async () => (await standing('reader')).recheckAt, { timeout: 20_000 }).toBe(effectiveAt)
  const fresh = gateWith()
  const before = await fresh.decide(request(), 'reader')
  const { pass } = await standing('reader')
  if (Date.now() < Date.parse(effectiveAt)) expect(before).toMatchObject({ open: true })
  // A timer may end a millisecond before its time.
  while (Date.now() < Date.parse(effectiveAt)) await sleep(Date.parse(effectiveAt) - Date.now())
  expect(await fresh.decide(request(pass ?? ''), 'reader')).toMatchObject({ because: 'acceptance-required' })
  await accept('reader', 2)
  expect(await fresh.decide(request(), 'reader')).toMatchObject({ open: true })
})

test('without the service people are kept out or let in as the product has chosen', async () => {
  await stop()
  const [closed, open] = [gateWith(), gateWith({ whenUnavailable: 'open' })]
  expect(await closed.decide(request(), 'reader')).toEqual({ open: false, because: 'service-unavailable' })
  expect(await open.decide(request(), 'reader')).toEqual({ open: true, because: 'service-unavailable' })
})
