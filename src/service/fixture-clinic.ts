import type { JWTPayload } from 'jose'
import type { AcceptanceStore } from '../store/store.ts'
import { RequirementsSchema } from './contract/subject-contract.ts'
import { AUDIENCE, KEYS, PRODUCTS, TestService } from './fixture.ts'
import { createActRequest, createManifest } from './fixture-manifest.ts'
import { type Products, ProductsSchema } from './products/products.ts'

const [olympiad, school] = PRODUCTS.products
const key = olympiad?.services[0]?.key

/** What is asked of products that a test changes, as it stands in products.yaml. */
type ProductInput = Record<string, unknown>

const BOOKING: ProductInput = {
  ...{ id: 'booking', group: 'clinic', issuer: 'accounts', azp: 'booking', keys: [KEYS.olympiad.jwk] },
  origins: [],
  claims: { role: ['patient', 'partner'] },
  policies: ['privacy', { policy: 'internal', when: { role: ['partner'] } }, 'mailings'],
  services: [{ name: 'office', scopes: ['report', 'erase-realm', 'on-behalf'], key }],
}
const RECORDS: ProductInput = {
  ...{ id: 'records', group: 'clinic', issuer: 'accounts', azp: 'records', keys: [KEYS.olympiad.jwk] },
  ...{ origins: [], policies: ['terms', 'privacy'] },
  services: [{ name: 'office', scopes: ['report', 'erase-realm', 'on-behalf'], key }],
}

/** A clinic with two products of one account system, and beside it a school with accounts of its own. */
export function createClinic(booking: ProductInput = {}, records: ProductInput = {}): Products {
  const products = [{ ...BOOKING, ...booking }, { ...RECORDS, ...records }, school]
  return ProductsSchema.parse({ audience: AUDIENCE, products })
}

/** Claims of a patient's token for one of the clinic's products. */
export function claimsFor(azp: 'booking' | 'records', claims: JWTPayload = {}): JWTPayload {
  return { iss: 'accounts', azp, ...(azp === 'booking' && { role: 'patient' }), ...claims }
}

/** Opens a world with the clinic's products. */
export function openClinic(openStore?: () => Promise<AcceptanceStore>) {
  return TestService.open(createManifest(), createClinic(), openStore)
}

/** Where a person stands, by policy, as one of the clinic's products is told. */
export async function readStates(
  world: TestService,
  claims: JWTPayload,
  query = '',
): Promise<Record<string, string>> {
  const answer = await world.get(`requirements${query}`, claims)
  const { requirements } = RequirementsSchema.parse(await answer.json())
  return Object.fromEntries(requirements.map(({ policy, state }) => [policy, state]))
}

/** Sends an act about a policy for one of the clinic's products; gives the status and the record's id. */
export async function send(
  world: TestService,
  claims: JWTPayload,
  facts: Parameters<typeof createActRequest>[0] = {},
): Promise<{ status: number; id: string; product: string }> {
  const answer = await world.post(createActRequest(facts), claims)
  return { status: answer.status, ...((await answer.json()) as { id: string; product: string }) }
}
