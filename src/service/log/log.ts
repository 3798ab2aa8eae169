import type { Context } from 'hono'
import { toBase64 } from '../../domain/encoding/base64.ts'
import { checkpointBody, noteKeyId, signedNote, verifierKey } from '../../domain/log/checkpoint.ts'
import type { PublishedKeys } from '../../domain/log/keys.ts'
import { EMPTY_ROOT } from '../../domain/log/merkle.ts'
import { consistencyRanges, inclusionRanges } from '../../domain/log/merkle-proof.ts'
import { notModified } from '../http/conditional.ts'
import type { Env } from '../http/env.ts'
import { Problem } from '../http/problem.ts'
import type { KeyRing } from '../keys/key-ring.ts'
import type { Service } from '../service.ts'

const MOST_LEAVES = 256

/** `GET log/checkpoint`: the signed note about the tree as it is now. */
export async function getCheckpoint(context: Context<Env>, service: Service): Promise<Response> {
  const head = await service.store.head()
  context.header('cache-control', 'no-cache')
  const same = notModified(context, `"${head?.size ?? 0}"`)
  if (same !== null) return same
  const note = head === null ? emptyCheckpoint(service) : service.receipts.checkpoint(head)
  return context.body(note, 200, { 'content-type': 'text/plain; charset=utf-8' })
}

/** `GET log/proof/inclusion?index=&size=`: the path from a record to the root of a tree. */
export async function getInclusion(context: Context<Env>, { store }: Service): Promise<Response> {
  const [index, size] = await places(context, store, 'index', 'size')
  if (index >= size) throw impossible('The index must be below the size.')
  const proof = await store.hashes(inclusionRanges(index, size))
  return forEver(context, { index, size, proof: proof.map(toBase64) })
}

/** `GET log/proof/consistency?first=&second=`: what proves that one tree begins another. */
export async function getConsistency(context: Context<Env>, { store }: Service): Promise<Response> {
  const [first, second] = await places(context, store, 'first', 'second')
  if (first > second) throw impossible('The first tree must not be larger than the second.')
  const proof = await store.hashes(consistencyRanges(first, second))
  return forEver(context, { first, second, proof: proof.map(toBase64) })
}

/** `GET log/leaves?start=&count=`: exact texts of records, for whoever keeps a copy of the log. */
export async function getLeaves(context: Context<Env>, { store }: Service): Promise<Response> {
  const start = numberOf(context, 'start')
  const count = context.req.query('count') === undefined ? MOST_LEAVES : numberOf(context, 'count')
  if (count > MOST_LEAVES) throw impossible(`At most ${MOST_LEAVES} leaves are given at once.`)
  return context.json({ start, leaves: await store.leaves(start, count) })
}

/** `GET keys`: every public key with which this service has ever signed. */
export async function getKeys(context: Context<Env>, { ring, receipts }: Service): Promise<Response> {
  const keys = publishedKeys(ring, receipts.origin)
  context.header('cache-control', 'no-cache')
  const etag = `"${keys.keys.map(({ kid, retiredAt }) => kid + (retiredAt ?? '')).join(' ')}"`
  return notModified(context, etag) ?? context.json(keys)
}

/** Public halves of the service's own keys, as they are published. */
export function publishedKeys(ring: KeyRing, origin: string): PublishedKeys {
  const published = ring.published()
  const log = published.flatMap(({ kid, use }) => (use === 'log' ? (ring.find(kid) ?? []) : []))
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
    log: { origin, verifierKeys: log.map(({ publicKey }) => verifierKey(origin, publicKey)) },
  }
}

/** The signed note about a log without records. */
export function emptyCheckpoint({ ring, receipts: { origin } }: Service): string {
  const key = ring.current('log')
  const body = checkpointBody({ origin, size: 0, root: EMPTY_ROOT })
  return signedNote(body, [
    { name: origin, keyId: noteKeyId(origin, key.publicKey), signature: key.sign(body) },
  ])
}

/** Two numbers of the query, of which the second is a size that the log has reached. */
async function places(context: Context<Env>, store: Service['store'], one: string, other: string) {
  const [first, second] = [numberOf(context, one), numberOf(context, other)]
  const head = await store.head()
  if (second > (head?.size ?? 0)) throw impossible(`The log holds ${head?.size ?? 0} records.`)
  return [first, second] as const
}

function numberOf(context: Context<Env>, name: string): number {
  const text = context.req.query(name) ?? ''
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw impossible(`"${name}" must be a whole number.`)
}

// What is proved of a tree once is proved for ever.
function forEver(context: Context<Env>, body: object): Response {
  context.header('cache-control', 'public, max-age=31536000, immutable')
  return context.json(body)
}

function impossible(detail: string): Problem {
  return new Problem('query-invalid', detail)
}
