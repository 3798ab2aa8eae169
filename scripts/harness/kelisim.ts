import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Requirements } from '../../src/service/contract/subject-contract.ts'
import { type Child, type Start, startChild } from './child.ts'
import { formatPersonId, type Recipe, Writer } from './recipe.ts'
import type { Signer } from './token.ts'

const API = '/auth/api/v1'
const POLICY = 'privacy'
/** The product that people belong to, and a service of it. */
export const [PRODUCT, OFFICE] = ['bench', 'office']

/** Where Kelisim keeps its things for a measurement. */
export interface KelisimOptions extends Start {
  dist: string
  /** Its private folder. */
  data: string
  /** Address of a PostgreSQL database; null for SQLite. */
  database: string | null
  signer: Signer
  /** Where the product's pages are. */
  origins?: readonly string[]
  /** Settings that are to be others. */
  env?: NodeJS.ProcessEnv
  /** Products beside the one that people belong to, as products.yaml states them. */
  products?: readonly object[]
  /** What is started, if not the service itself. */
  script?: string
}

/** Starts Kelisim's own service as an operator would, with one product that asks for one policy. */
export function startKelisim(options: KelisimOptions): Promise<Child> {
  const { data, signer, origins = [], products = [], script = 'src/service/main.ts serve' } = options
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const { d: _, ...publicKey } = signer.key
  const product = {
    ...{ id: PRODUCT, origins, policies: [POLICY], issuer: signer.issuer, keys: [publicKey] },
    services: [{ name: OFFICE, scopes: ['report', 'erase', 'on-behalf'], key: publicKey }],
    // The limit stays on, so that counting is paid for, and is never reached.
    requestsPerSecond: 100_000,
  }
  // JSON is YAML too.
  writeFileSync(
    join(data, 'products.yaml'),
    JSON.stringify({ audience: signer.audience, products: [product, ...products] }),
  )
  return startChild('Kelisim', script, buildEnvironment(options), options)
}

/** The settings of the service, for its commands too. */
export function buildEnvironment({ dist, data, database, env }: KelisimOptions): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: database ?? '',
    KELISIM_BASE: '/auth',
    KELISIM_DIST: dist,
    KELISIM_DATA: data,
    KELISIM_KEYS: '',
    KELISIM_HIGH_WATER: '',
    KELISIM_PRODUCTS: '',
    // The peer keeps no access log either.
    KELISIM_LOG: 'warn',
    ...env,
  }
}

/** `GET requirements` of a person, as the prompt asks. */
export function createRequirementsRecipe(signer: Signer): Recipe {
  return { method: 'GET', path: `${API}/requirements?locale=kk`, signer }
}

/** `POST acts` with which a newcomer accepts what they are asked for, as the service itself tells it. */
export async function createActsRecipe(signer: Signer, port: number): Promise<Recipe> {
  const [asked] = (await readRequirements(signer, port, NEW_PERSON)).requirements
  if (!asked?.version)
    throw new Error('Kelisim asks a newcomer for nothing; the site holds no version in force.')
  const { number, digests, texts } = asked.version
  const act = { act: 'accept', policy: POLICY, version: number, locale: 'kk', digest: digests.kk }
  const body = JSON.stringify({ ...act, shown: [texts.kk.sha256], after: null, for: '{for}' })
  return { method: 'POST', path: `${API}/acts`, body, signer }
}

/** What a person is told, as text: half of the measured persons have answered, so of one who has not and one who has. */
export async function computeAverageAnswer(signer: Signer, port: number, answered: number): Promise<string> {
  const [before, after] = await Promise.all([
    readRequirements(signer, port, NEW_PERSON),
    readRequirements(signer, port, answered),
  ])
  const [long, short] = [JSON.stringify(before), JSON.stringify(after)]
  return JSON.stringify({ same: 'x'.repeat(Math.round((long.length + short.length) / 2) - 11) })
}

/** A person whom no measurement lets answer. */
const NEW_PERSON = 900_000_000

async function readRequirements(signer: Signer, port: number, person: number): Promise<Requirements> {
  const recipe = createRequirementsRecipe(signer)
  const [request = ''] = await new Writer().write(recipe, port, [person], false)
  const [, authorization = ''] = /authorization: (.+)\r\n/.exec(request) ?? []
  const answer = await fetch(`http://127.0.0.1:${port}${recipe.path}`, { headers: { authorization } })
  if (answer.ok) return (await answer.json()) as Requirements
  throw new Error(`Kelisim answers ${formatPersonId(person)} with ${answer.status}: ${await answer.text()}`)
}
