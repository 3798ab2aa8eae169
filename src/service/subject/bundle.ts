import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Context } from 'hono'
import { toBase64 } from '../../domain/encoding/base64.ts'
import { LOCALES } from '../../domain/locale.ts'
import { parseCheckpoint } from '../../domain/log/checkpoint.ts'
import { computeConsistencyRanges } from '../../domain/log/merkle-proof.ts'
import { ReceiptPayloadSchema } from '../../domain/log/receipt.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { buildPublishedKeys, signEmptyCheckpoint } from '../log/log.ts'
import { getRealm } from '../products/products.ts'
import type { CatalogPolicy } from '../published/catalog.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { readReceipt } from './acts.ts'
import { BUNDLE_README } from './bundle-readme.ts'
import { readScreens } from './bundle-screens.ts'

type Files = Record<string, Uint8Array>

/** `GET bundle`: everything with which a person can prove what they answered, without us. */
export async function getBundle(
  context: Context<Env>,
  service: Service,
  { product, subject }: Caller,
): Promise<Response> {
  const acts = await service.store.listActs({ realm: getRealm(product), subject })
  const receipts = await Promise.all(acts.map((act) => readReceipt(service, act)))
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
  for (const receipt of receipts) {
    files[`receipts/${receipt.id}.jws`] = encodeText(receipt.receipt)
    files[`openings/${receipt.id}.json`] = encodeJson(receipt.opening)
    files[`log/consistency/${receipt.id}.json`] = encodeJson(
      await proveConsistency(receipt, service, head?.size ?? 0),
    )
  }
  Object.assign(files, await readScreens(service, receipts), await readShownFiles(service, receipts))
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

/** What proves that the tree of a receipt begins the tree of the bundle's checkpoint. */
async function proveConsistency({ receipt }: Receipt, { store }: Service, second: number) {
  const [, body = ''] = receipt.split('.')
  const { checkpoint: note } = ReceiptPayloadSchema.parse(
    JSON.parse(Buffer.from(body, 'base64url').toString('utf8')),
  )
  const first = parseCheckpoint(note).checkpoint.size
  const proof = await store.listHashes(computeConsistencyRanges(first, second))
  return { first, second, proof: proof.map(toBase64) }
}

/** Texts of every version that was answered, in all languages, and the fragments that were rendered. */
async function readShownFiles(service: Service, receipts: readonly Receipt[]): Promise<Files> {
  const catalog = await getCatalog(service)
  const files: Files = {}
  const add = async (path: string, name = path) => {
    const kept = service.published.findKeptFile(path)
    const content = await readFile(kept ?? join(service.dist, path)).catch(() => null)
    if (content !== null) files[name] = new Uint8Array(content)
  }
  for (const { policy: id, version, shown } of receipts) {
    const policy = catalog.get(id)
    if (policy === undefined) continue
    // From the site, where a path is made of ids that were checked.
    for (const locale of LOCALES)
      await add(join(id, String(version), `${locale}.md`), `texts/${id}/${version}/${locale}.md`)
    for (const { path } of listFragments(policy).filter(({ sha256 }) => shown.includes(sha256)))
      await add(path, `shown/${path}`)
  }
  return files
}

/** The page that checks the bundle without a network, with our keys in it for receipts that come alone. */
async function readVerifierPage({ dist, ring, receipts }: Service): Promise<Files> {
  const page = await readFile(join(dist, 'verify.html'), 'utf8').catch(() => null)
  if (page === null) return {}
  // No "<" may stand in it: it could end the element.
  const keys = JSON.stringify(buildPublishedKeys(ring, receipts.origin)).replaceAll('<', '\\u003c')
  return { 'verify.html': encodeText(page.replace('id="keys">null<', () => `id="keys">${keys}<`)) }
}

function listFragments({ versions, changes }: CatalogPolicy) {
  return [
    ...versions.flatMap(({ texts }) => Object.values(texts)),
    ...changes.flatMap(({ fragments }) => Object.values(fragments)),
  ]
}

const encodeText = (text: string) => new TextEncoder().encode(text)
const encodeJson = (value: unknown) => encodeText(`${JSON.stringify(value, null, 2)}\n`)
