import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { exportJWK, exportPKCS8, generateKeyPair, type JWK } from 'jose'
import { stringify } from 'yaml'
import type { ActRequest } from '../domain/acceptance/act.ts'
import { RequirementsSchema } from '../service/contract/subject-contract.ts'
import { AUDIENCE, TestService } from '../service/fixture.ts'
import { createActRequest, createManifest } from '../service/fixture-manifest.ts'
import { type Products, ProductsSchema } from '../service/products/products.ts'
import type { AcceptanceOptions } from './gate/options.ts'
import { mintSubjectToken } from './mint-subject-token.ts'
import type { TokenAlgorithm } from './sign-token.ts'

/** Where the courses have registered that people may be sent back to. */
export const RETURN = 'https://courses.example/lesson'

/** Keys of a product as its people keep them. */
export interface ProductKey {
  jwk: JWK
  pem: string
}

/** Two products that ask the same service, the courses with a key of the kind that a test is about. */
export async function createProducts(alg: TokenAlgorithm) {
  const [courses, library] = await Promise.all([generateKey(alg), generateKey('EdDSA')])
  const products: Products = ProductsSchema.parse({
    audience: AUDIENCE,
    products: [
      {
        id: 'courses',
        origins: ['https://courses.example'],
        policies: ['privacy', 'mailings'],
        issuer: 'https://courses.example',
        keys: [toPublicKey(courses.jwk)],
        returnUrls: [RETURN],
        services: [{ name: 'mailer', scopes: ['report'], key: toPublicKey(library.jwk) }],
      },
      {
        id: 'library',
        origins: [],
        policies: ['privacy'],
        issuer: 'https://library.example',
        keys: [toPublicKey(library.jwk)],
      },
    ],
  })
  return { products, keys: { courses, library } }
}
type ProductId = 'courses' | 'library'

async function generateKey(alg: TokenAlgorithm): Promise<ProductKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { jwk: await exportJWK(privateKey), pem: await exportPKCS8(privateKey) }
}

function toPublicKey({ kty, crv, x, y, n, e }: JWK): JWK {
  return JSON.parse(JSON.stringify({ kty, crv, x, y, n, e }))
}

/** A real service that listens, with a clock of its own, and counts what it is asked. */
export class Testbed {
  readonly world: TestService
  readonly keys: Record<ProductId, ProductKey>
  /** What was asked, `requirements` or `keys`, in order. */
  readonly asked: string[] = []
  /** What the service is replaced with while something else answers at its address. */
  instead: ((request: Request) => Response | Promise<Response>) | null = null
  readonly #products: Products
  #server: Server
  #port = 0

  private constructor(world: TestService, products: Products, keys: Testbed['keys']) {
    this.world = world
    this.keys = keys
    this.#products = products
    this.#server = this.#createServer()
  }

  static async open(alg: TokenAlgorithm = 'EdDSA'): Promise<Testbed> {
    const { products, keys } = await createProducts(alg)
    const stand = new Testbed(await TestService.open(createManifest(), products), products, keys)
    stand.moveTo(stand.world.now)
    await stand.start()
    return stand
  }

  /** The service's base. */
  get service(): string {
    return `http://127.0.0.1:${this.#port}/auth`
  }

  /** A file that holds the present moment, for products that are not in this process. */
  get clock(): string {
    return join(this.world.folder, 'now')
  }

  /** The products as `products.yaml` says them. */
  get register(): string {
    return stringify(this.#products)
  }

  /** Options that fit; a test says only what it is about. */
  options(facts: Partial<AcceptanceOptions> = {}): AcceptanceOptions {
    return {
      service: this.service,
      audience: AUDIENCE,
      product: 'courses',
      issuer: 'https://courses.example',
      key: this.keys.courses.jwk,
      signedOut: 'open',
      whenUnavailable: 'closed',
      returnTo: RETURN,
      log: () => {},
      now: () => this.world.now,
      ...facts,
    }
  }

  moveTo(moment: Date | string): void {
    this.world.moveTo(new Date(moment).toISOString())
    writeFileSync(this.clock, String(this.world.now.getTime() / 1000))
  }

  /** Lets seconds pass. */
  wait(seconds: number): void {
    this.moveTo(new Date(this.world.now.getTime() + seconds * 1000))
  }

  /** Ends the service for the time being. */
  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await once(this.#server.close(), 'close')
  }

  /** Starts it again where it was. */
  async start(): Promise<void> {
    this.#server = this.#createServer()
    await once(this.#server.listen(this.#port, '127.0.0.1'), 'listening')
    this.#port = (this.#server.address() as AddressInfo).port
  }

  async close(): Promise<void> {
    if (this.#server.listening) await this.stop()
    await this.world.close()
  }

  mintToken(subject: string, product: ProductId = 'courses'): Promise<string> {
    const key = this.keys[product].jwk
    const issuer = `https://${product}.example`
    return mintSubjectToken({ issuer, audience: AUDIENCE, subject, key, now: this.world.now })
  }

  /** Records an act of a person, whatever they did before. */
  async recordAct(
    subject: string,
    act: ActRequest['act'] = 'accept',
    facts: Partial<ActRequest> = {},
    product?: ProductId,
  ) {
    const { policy = 'privacy' } = facts
    const { requirements } = await this.ask(subject, policy, product)
    const after = requirements[0]?.after ?? null
    const authorization = `Bearer ${await this.mintToken(subject, product)}`
    const answer = await this.world.app.request('/auth/api/v1/acts', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ ...createActRequest({ act, after, ...facts }), for: requirements[0]?.for }),
    })
    if (answer.status !== 201) throw new Error(await answer.text())
  }

  /** Asks as a person's browser does, without this being counted. */
  async ask(subject: string, policies = 'privacy,mailings', product?: ProductId) {
    const authorization = `Bearer ${await this.mintToken(subject, product)}`
    const path = `/auth/api/v1/requirements?policies=${policies}&pass=1`
    const answer = await this.world.app.request(path, { headers: { authorization } })
    return RequirementsSchema.parse(await answer.json())
  }

  /** The pass that a person's browser gets. */
  async readPass(subject: string, policies?: string, product?: ProductId): Promise<string> {
    const { pass } = await this.ask(subject, policies, product)
    if (pass === null) throw new Error(`${subject} gets no pass`)
    return pass
  }

  #createServer(): Server {
    return createServer(
      getRequestListener((request) => {
        this.asked.push(new URL(request.url).pathname.split('/').at(-1) ?? '')
        return this.instead?.(request) ?? this.world.app.fetch(request)
      }),
    )
  }
}

/** An answer as it came. */
export interface Answered {
  status: number
  headers: IncomingMessage['headers']
  body: string
}

/** Sends a request exactly as it is said, the path neither tidied nor encoded. */
export async function send(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answered> {
  const { hostname, port } = new URL(origin)
  const asking = request({ hostname, port, path, method, headers, agent: false })
  asking.end()
  const [response] = (await once(asking, 'response')) as [IncomingMessage]
  return { status: response.statusCode ?? 0, headers: response.headers, body: await text(response) }
}

/** Writes files into a folder of the stand, which goes with it. */
export function writeFiles(folder: string, files: Record<string, string>): string {
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return folder
}
