import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Hono } from 'hono'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { type AskedPerson, nameAskedPerson } from '../domain/acceptance/asked-person.ts'
import type { Manifest } from '../domain/publication/manifest.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../store/store.ts'
import { createApp } from './app.ts'
import { createManifest, listFixtureFiles } from './fixture-manifest.ts'
import { makeReportsHere } from './fixture-reports.ts'
import type { Env } from './http/env.ts'
import { NO_LIMITS } from './http/limits.ts'
import { type KeyFile, openKeyFile, readKeyFile, writeKeyFile } from './keys/key-file.ts'
import { createKeyRing, getSigningKeys } from './keys/key-ring.ts'
import { createKeySource } from './keys/key-source.ts'
import { createMetrics } from './metrics/metrics.ts'
import { listOffered } from './products/audience.ts'
import { type Products, ProductsSchema } from './products/products.ts'
import type { Scope } from './products/scopes.ts'
import { keepSite } from './published/kept-site.ts'
import { createManifestSource } from './published/manifest-source.ts'
import { createPublished, type Published } from './published/published.ts'
import type { Service } from './service.ts'
import { watchClock } from './write/clock.ts'
import { guardStore } from './write/guarded-store.ts'
import { createReceipts } from './write/receipts.ts'
import { createWriteQueue } from './write/write-queue.ts'

/** The moment at which a world begins, and at which its service first sees the manifest. */
export const BEGINNING = '2026-11-22T09:00:00.000Z'
export const AUDIENCE = 'http://localhost:4321/auth'
export const ORIGINS = { olympiad: 'https://olympiad.example', school: 'https://school.example' }

const { privateKey: olympiadKey, publicKey: olympiadPublic } = await generateKeyPair('EdDSA')
const { privateKey: officeKey, publicKey: officePublic } = await generateKeyPair('EdDSA')
const { privateKey: schoolKey, publicKey: schoolPublic } = await generateKeyPair('ES256')

/** The keys with which the two products sign. */
export const KEYS = {
  olympiad: { key: olympiadKey, jwk: await exportJWK(olympiadPublic), alg: 'EdDSA' },
  school: { key: schoolKey, jwk: await exportJWK(schoolPublic), alg: 'ES256' },
}
export type ProductId = keyof typeof KEYS

/** Everything that a product of its own lets its office do. */
export const OFFICE_SCOPES: readonly Scope[] = ['report', 'erase', 'on-behalf']

/** The registered products: the olympiad asks for everything but `internal`, the school for privacy alone. */
export const PRODUCTS: Products = ProductsSchema.parse({
  audience: AUDIENCE,
  products: [
    {
      id: 'olympiad',
      origins: [ORIGINS.olympiad],
      policies: ['mailings', 'privacy', 'terms'],
      issuer: 'olympiad',
      keys: [KEYS.olympiad.jwk],
      services: [
        { name: 'office', scopes: [...OFFICE_SCOPES], key: await exportJWK(officePublic) },
        { name: 'board', scopes: ['report'], key: await exportJWK(officePublic) },
      ],
    },
    {
      id: 'school',
      origins: [ORIGINS.school],
      policies: ['privacy'],
      issuer: 'school',
      keys: [KEYS.school.jwk],
    },
  ],
})

/** The member of an act that says whom it was asked of. */
export function nameAsked(
  subject = 'person-1',
  issuer = 'olympiad',
  delegate?: AskedPerson['delegate'],
  party?: string,
): { for: string } {
  return { for: nameAskedPerson({ issuer, party, subject, delegate }) }
}

const openSqliteIn = (folder: string) => openSqliteStore(join(folder, 'acceptances.sqlite'))

/** A service in a temporary folder with a clock of its own. */
export class TestService {
  readonly folder = mkdtempSync(join(tmpdir(), 'kelisim-service-'))
  readonly dist = join(this.folder, 'dist')
  readonly problems: string[] = []
  /** Versions that were published or taken back, as the log was told. */
  readonly changes: string[] = []
  readonly logged: string[] = []
  /** Records with another moment than the clock showed. */
  adjusted = 0
  now = new Date(BEGINNING)
  /** Where ids and keys of records come from; who wants the same records again sets others before {@link restart}. */
  newId: () => string = randomUUID
  newKey = createKeySource()
  #products: Products
  readonly #openStore: (folder: string) => Promise<AcceptanceStore>
  #opened: { app: Hono<Env>; store: AcceptanceStore; published: Published; service: Service } | null = null

  /** @param openStore opens the database of the world, given the world's folder */
  constructor(products = PRODUCTS, openStore = openSqliteIn) {
    this.#products = products
    this.#openStore = openStore
  }

  /** Opens a world in which a manifest has been published. */
  static async open(
    manifest: Manifest | null = createManifest(),
    products = PRODUCTS,
    openStore = openSqliteIn,
  ): Promise<TestService> {
    const world = new TestService(products, openStore)
    mkdirSync(world.dist)
    if (manifest) world.publish(manifest)
    await world.restart()
    return world
  }

  get app(): Hono<Env> {
    if (this.#opened === null) throw new Error('the world is closed')
    return this.#opened.app
  }

  /** What the service is made of. */
  get service(): Service {
    if (this.#opened === null) throw new Error('the world is closed')
    return this.#opened.service
  }

  /** Everything the service is made of, on the same database as before. */
  async restart(): Promise<void> {
    await this.#opened?.store.close()
    const store = guardStore(await this.#openStore(this.folder))
    const now = () => this.now
    const ring = createKeyRing(openKeyFile(join(this.folder, 'keys.json'), this.now))
    const keys = () => getSigningKeys(ring)
    const published = createPublished({
      source: createManifestSource(join(this.dist, 'policies.json')),
      kept: keepSite(join(this.folder, 'published'), this.dist),
      store,
      keys,
      now,
      newId: this.newId,
      isAskedFor: (policy) =>
        this.#products.products.some((product) => listOffered(product).includes(policy)),
      onProblem: (problem) => this.problems.push(problem),
      onChange: (act, version) => this.changes.push(`${act} ${version}`),
    })
    const note = (facts: object, message: string) => {
      this.logged.push(
        JSON.stringify(facts, (_, value) => (value instanceof Error ? value.stack : value)) + message,
      )
    }
    const log: Service['log'] = { info: note, warn: note, error: note }
    const clock = watchClock({
      now,
      newest: (await store.findHead())?.at ?? null,
      known: null,
      onProblem: note,
    })
    const { dist } = this
    const getProducts = () => this.#products
    const service: Service = {
      base: '/auth',
      dist,
      get products() {
        return getProducts()
      },
      store,
      writes: createWriteQueue({
        store,
        keys,
        onStored: (moments) => void (clock.note(moments) && this.adjusted++),
      }),
      ring,
      reports: makeReportsHere({
        ...{ store, ring, dist, audience: AUDIENCE },
        receipts: createReceipts(ring, AUDIENCE),
        findFileByHash: published.findFileByHash,
      }),
      receipts: createReceipts(ring, AUDIENCE),
      published,
      now,
      newId: this.newId,
      newKey: this.newKey,
      log,
      limits: NO_LIMITS,
      metrics: createMetrics({
        queueDepth: () => 0,
        oldestAgeMs: () => 0,
        missing: async () => [],
        products: () => this.#products.products,
        release: { version: '0.0.0', commit: 'unknown', node: process.versions.node },
        warnings: async () => [],
        head: () => store.findHead(),
      }),
      listLogWarnings: clock.listWarnings,
      listProductsWarnings: () => [],
      listMissing: () => [],
      isDraining: () => false,
    }
    this.#opened = { app: createApp(service), store, published, service }
    await published.getCatalog()
  }

  /** Takes another products.yaml, as it is taken while the service runs. */
  register(products: Products): void {
    this.#products = products
  }

  /** Changes the service's own keys, as an operator would, and starts anew. */
  async changeKeys(change: (file: KeyFile) => KeyFile): Promise<void> {
    const path = join(this.folder, 'keys.json')
    writeKeyFile(path, change(readKeyFile(path)))
    await this.restart()
  }

  /** Deploys a site: what the manifest names, then the manifest. */
  publish(manifest: Manifest): void {
    for (const [path, content] of listFixtureFiles(manifest)) this.write(path, content)
    this.write('policies.json', JSON.stringify(manifest))
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dist, path)), { recursive: true })
    writeFileSync(join(this.dist, path), text)
  }

  /** Sets the clock; the service looks at the manifest again once it differs by a second. */
  moveTo(moment: string): void {
    this.now = new Date(moment)
  }

  /** Breaks the database, as a full or failed disk would. */
  async breakStore(): Promise<void> {
    await this.#opened?.store.close()
  }

  async close(): Promise<void> {
    await this.#opened?.store.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** A token as a product would make it now; claims that are undefined are left out. */
  mintToken(claims: JWTPayload = {}, product: ProductId = 'olympiad'): Promise<string> {
    const iat = Math.floor(this.now.getTime() / 1000)
    const usual = { iss: product, aud: AUDIENCE, sub: 'person-1', iat, exp: iat + 300, jti: randomUUID() }
    const { key, alg } = KEYS[product]
    return new SignJWT({ ...usual, ...claims })
      .setProtectedHeader({ alg, typ: 'kelisim-subject+jwt' })
      .sign(key)
  }

  /** A token as the olympiad's office would make it now; claims that are undefined are left out. */
  mintServiceToken(claims: JWTPayload = {}, header: object = {}): Promise<string> {
    const iat = Math.floor(this.now.getTime() / 1000)
    const usual = { iss: 'olympiad', aud: AUDIENCE, sub: 'office', iat, exp: iat + 3600, jti: randomUUID() }
    return new SignJWT({ ...usual, scope: OFFICE_SCOPES.join(' '), ...claims })
      .setProtectedHeader({ alg: 'EdDSA', typ: 'kelisim-service+jwt', ...header })
      .sign(officeKey)
  }

  /** Calls the API as the olympiad's office; a body that is no text is sent as JSON. */
  async callAsOffice(path: string, body?: unknown, claims: JWTPayload = {}): Promise<Response> {
    const authorization = `Bearer ${await this.mintServiceToken(claims)}`
    if (body === undefined) return this.app.request(`/auth/api/v1/${path}`, { headers: { authorization } })
    return this.app.request(`/auth/api/v1/${path}`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  }

  /** Asks the API as a person. */
  async get(path: string, claims: JWTPayload = {}, product: ProductId = 'olympiad'): Promise<Response> {
    const authorization = `Bearer ${await this.mintToken(claims, product)}`
    return this.app.request(`/auth/api/v1/${path}`, { headers: { authorization } })
  }

  /** Sends an act as a person. */
  async post(body: unknown, claims: JWTPayload = {}, product: ProductId = 'olympiad'): Promise<Response> {
    const authorization = `Bearer ${await this.mintToken(claims, product)}`
    const { sub: subject, iss: issuer = product, act, azp } = claims
    // A body that says nothing of it is about whoever sends it.
    const asked = nameAsked(subject, issuer, act as AskedPerson['delegate'], azp as string | undefined)
    const sent = typeof body === 'object' && body !== null ? { ...asked, ...body } : body
    return this.app.request('/auth/api/v1/acts', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: typeof sent === 'string' ? sent : JSON.stringify(sent),
    })
  }
}
