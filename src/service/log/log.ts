import type { Context } from 'hono'
import { fromBase64Url, toBase64 } from '../../domain/encoding/base64.ts'
import {
  computeKeyId,
  formatCheckpointBody,
  formatSignedNote,
  formatVerifierKey,
} from '../../domain/log/checkpoint.ts'
import type { PublishedKeys } from '../../domain/log/keys.ts'
import { EMPTY_ROOT } from '../../domain/log/merkle.ts'
import { computeConsistencyRanges, computeInclusionRanges } from '../../domain/log/merkle-proof.ts'
import type { BoundKey } from '../../store/store.ts'
import { answerNotModified } from '../http/conditional.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import { respond, respondJson, setHeader } from '../http/respond.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Service } from '../service.ts'

const MOST_LEAVES = 256

/** `GET log/checkpoint`: the signed note about the tree as it is now. */
export async function getCheckpoint(context: Context<Env>, service: Service): Promise<Response> {
  const head = await service.store.findHead()
  setHeader(context, 'cache-control', 'no-cache')
  const same = answerNotModified(context, `"${head?.size ?? 0}"`)
  if (same !== null) return same
  const note = head === null ? signEmptyCheckpoint(service) : service.receipts.signCheckpoint(head)
  return respond(context, note, 200, { 'content-type': 'text/plain; charset=utf-8' })
}

/** `GET log/proof/inclusion?index=&size=`: the path from a record to the root of a tree. */
export async function getInclusion(context: Context<Env>, { store }: Service): Promise<Response> {
  const [index, size] = await readPlaces(context, store, 'index', 'size')
  if (index >= size) throw createQueryProblem('The index must be below the size.')
  const proof = await store.listHashes(computeInclusionRanges(index, size))
  return answerImmutable(context, { index, size, proof: proof.map(toBase64) })
}

/** `GET log/proof/consistency?first=&second=`: what proves that one tree begins another. */
export async function getConsistency(context: Context<Env>, { store }: Service): Promise<Response> {
  const [first, second] = await readPlaces(context, store, 'first', 'second')
  if (first > second) throw createQueryProblem('The first tree must not be larger than the second.')
  const proof = await store.listHashes(computeConsistencyRanges(first, second))
  return answerImmutable(context, { first, second, proof: proof.map(toBase64) })
}

/** `GET log/leaves?start=&count=`: exact texts of records, for whoever keeps a copy of the log. */
export async function getLeaves(context: Context<Env>, { store }: Service): Promise<Response> {
  const start = parseNumber(context, 'start')
  const count = context.req.query('count') === undefined ? MOST_LEAVES : parseNumber(context, 'count')
  if (count > MOST_LEAVES) throw createQueryProblem(`At most ${MOST_LEAVES} leaves are given at once.`)
  return respondJson(context, { start, leaves: await store.listLeaves(start, count) })
}

/** `GET keys`: every public key with which this service has ever signed. */
export async function getKeys(context: Context<Env>, { ring, receipts, store }: Service): Promise<Response> {
  // Another process may sign with a key already that was made since this one has started.
  const bound = await store.listBoundKeys().catch(() => [])
  const keys = buildPublishedKeys(ring, receipts.origin, bound)
  setHeader(context, 'cache-control', 'no-cache')
  const etag = `"${keys.keys.map(({ kid, retiredAt }) => kid + (retiredAt ?? '')).join(' ')}"`
  return answerNotModified(context, etag) ?? respondJson(context, keys)
}

/**
 * Public halves of the service's own keys, as they are published.
 *
 * @param bound keys to which the database is bound, of which this process may lack the newest
 */
export function buildPublishedKeys(
  ring: KeyRing,
  origin: string,
  bound: readonly BoundKey[] = [],
): PublishedKeys {
  const own = ring.listPublished()
  const published = [...own, ...bound.flatMap((key) => toPublished(key, own))]
  const log = published.flatMap(({ use, jwk }) => (use === 'log' ? { publicKey: fromBase64Url(jwk.x) } : []))
  return {
    keys: published.map(({ kid, use, createdAt, retiredAt, jwk }) => ({
      ...jwk,
      kid,
      use: 'sig',
      alg: 'EdDSA',
      purpose: use,
      createdAt,
      retiredAt,
    })),
    log: { origin, verifierKeys: log.map(({ publicKey }) => formatVerifierKey(origin, publicKey)) },
  }
}

/** A key that others have; nothing for one that is there already, or of which the public half is not known. */
function toPublished({ kid, use, value, since }: BoundKey, own: ReturnType<KeyRing['listPublished']>) {
  if (use === 'mark' || value === '' || own.some((one) => one.kid === kid)) return []
  const jwk = { kty: 'OKP' as const, crv: 'Ed25519' as const, x: value }
  return [{ kid, use, createdAt: since, retiredAt: null, jwk }]
}

/** The signed note about a log without records. */
export function signEmptyCheckpoint({
  ring,
  receipts: { origin },
}: Pick<Service, 'ring' | 'receipts'>): string {
  const key = ring.getCurrent('log')
  const body = formatCheckpointBody({ origin, size: 0, root: EMPTY_ROOT })
  return formatSignedNote(body, [
    { name: origin, keyId: computeKeyId(origin, key.publicKey), signature: key.sign(body) },
  ])
}

/** Two numbers of the query, of which the second is a size that the log has reached. */
async function readPlaces(context: Context<Env>, store: Service['store'], one: string, other: string) {
  const [first, second] = [parseNumber(context, one), parseNumber(context, other)]
  const head = await store.findHead()
  if (second > (head?.size ?? 0)) throw createQueryProblem(`The log holds ${head?.size ?? 0} records.`)
  return [first, second] as const
}

function parseNumber(context: Context<Env>, name: string): number {
  const text = context.req.query(name) ?? ''
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw createQueryProblem(`"${name}" must be a whole number.`)
}

// What is proved of a tree once is proved for ever.
function answerImmutable(context: Context<Env>, body: object): Response {
  setHeader(context, 'cache-control', 'public, max-age=31536000, immutable')
  return respondJson(context, body)
}

function createQueryProblem(detail: string): Problem {
  return new Problem('query-invalid', detail)
}
