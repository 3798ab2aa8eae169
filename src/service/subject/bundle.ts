import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Context } from 'hono'
import { toBase64 } from '../../domain/encoding/base64.ts'
import { canonicalizeJson } from '../../domain/encoding/canonical-json.ts'
import { computeConsistencyRanges } from '../../domain/log/merkle-proof.ts'
import type { ActOwner, StoredAct } from '../../store/store.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { buildPublishedKeys, signEmptyCheckpoint } from '../log/log.ts'
import { getRealm } from '../products/products.ts'
import type { Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { type Files, readAnsweredFiles } from './answered-files.ts'
import { BUNDLE_README } from './bundle-readme.ts'
import { readScreens } from './bundle-screens.ts'
import { listOwnActs } from './own-acts.ts'
import { readReceipts } from './stored-receipts.ts'

/** `GET bundle`: everything with which a person can prove what they answered, without us. */
export async function getBundle(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const { product, subject } = caller
  const acts = await listOwnActs(service, caller)
  const receipts = await readReceipts(service, acts)
  const head = await service.store.findHead()
  const { ring, receipts: signing } = service
  const files: Files = {
    'README.txt': encodeText(BUNDLE_README),
    'history.json': encodeJson(receipts),
    'keys.json': encodeJson(buildPublishedKeys(ring, signing.origin)),
    'product-keys.json': encodeJson({
      issuer: product.issuer,
      keys: product.keys ?? [],
      jwks: product.jwks ?? null,
    }),
    'log/checkpoint': encodeText(head === null ? signEmptyCheckpoint(service) : signing.signCheckpoint(head)),
  }
  for (const [place, act] of acts.entries()) {
    const receipt = receipts[place] as Receipt
    Object.assign(files, listReceiptFiles(receipt))
    files[`log/consistency/${receipt.id}.json`] = encodeJson(
      await proveConsistency(act, service, head?.size ?? 0),
    )
  }
  Object.assign(files, await readRenameFiles(service, { realm: getRealm(product), subject }))
  Object.assign(files, await readScreens(service, receipts), await readAnsweredFiles(service, receipts))
  Object.assign(files, await readVerifierPage(service))
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="kelisim.zip"',
  }
  return context.body(
    zipSync(files, { mtime: new Date(service.now()) }) as Uint8Array<ArrayBuffer>,
    200,
    headers,
  )
}

/** What proves that the ids in the openings are those of one person. */
async function readRenameFiles({ store, receipts }: Service, owner: ActOwner): Promise<Files> {
  const files: Files = {}
  for (const { index, opening } of await store.listRenames(owner)) {
    const evidence = await store.findEvidence(index)
    if (evidence === null) throw new Error(`the log does not hold the record ${index}`)
    const receipt = receipts.proveLeaf(evidence)
    files[`renames/${JSON.parse(evidence.leaf).id}.json`] = encodeJson({ receipt, opening })
  }
  return files
}

/** A receipt in files whose bytes are exactly what is hashed, so that any program can check them. */
function listReceiptFiles({ id, receipt, opening }: Receipt): Files {
  const opened = { [`openings/${id}.json`]: encodeText(canonicalizeJson(opening)) }
  if (typeof receipt === 'string') return { [`receipts/${id}.jws`]: encodeText(receipt), ...opened }
  return {
    [`receipts/${id}.leaf`]: encodeText(receipt.leaf),
    [`receipts/${id}.tlog-proof`]: encodeText(receipt.proof),
    ...opened,
  }
}

/** What proves that the tree of a receipt begins the tree of the bundle's checkpoint. */
async function proveConsistency({ index }: StoredAct, { store }: Service, second: number) {
  // The first batch that holds a record is the one whose tree its receipt names.
  const first = (await store.findBatch(index + 1))?.size ?? 0
  const proof = await store.listHashes(computeConsistencyRanges(first, second))
  return { first, second, proof: proof.map(toBase64) }
}

/** The page that checks the bundle without a network, with our keys in it for receipts that come alone. */
async function readVerifierPage({ dist, ring, receipts }: Service): Promise<Files> {
  const page = await readFile(join(dist, 'verify.html'), 'utf8').catch(() => null)
  if (page === null) return {}
  // No "<" may stand in it: it could end the element.
  const keys = JSON.stringify(buildPublishedKeys(ring, receipts.origin)).replaceAll('<', '\\u003c')
  return { 'verify.html': encodeText(page.replace('id="keys">null<', () => `id="keys">${keys}<`)) }
}

const encodeText = (text: string) => new TextEncoder().encode(text)
const encodeJson = (value: unknown) => encodeText(`${JSON.stringify(value, null, 2)}\n`)
