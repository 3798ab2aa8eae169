import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { Context } from 'hono'
import { toBase64 } from '../../domain/encoding/base64.ts'
import { LOCALES } from '../../domain/locale.ts'
import { parseCheckpoint } from '../../domain/log/checkpoint.ts'
import { consistencyRanges } from '../../domain/log/merkle-proof.ts'
import { ReceiptPayloadSchema } from '../../domain/log/receipt.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { emptyCheckpoint, publishedKeys } from '../log/log.ts'
import type { CatalogPolicy } from '../published/catalog.ts'
import { currentCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { storedReceipt } from './acts.ts'
import { BUNDLE_README } from './bundle-readme.ts'

type Files = Record<string, Uint8Array>

/** `GET bundle`: everything with which a person can prove what they answered, without us. */
export async function getBundle(
  context: Context<Env>,
  service: Service,
  { product, subject }: Caller,
): Promise<Response> {
  const acts = await service.store.acts({ product: product.id, subject })
  const receipts = await Promise.all(acts.map((act) => storedReceipt(service, act)))
  const head = await service.store.head()
  const { ring, receipts: signing } = service
  const files: Files = {
    'README.txt': bytes(BUNDLE_README),
    'history.json': json(receipts),
    'keys.json': json(publishedKeys(ring, signing.origin)),
    'product-keys.json': json({
      issuer: product.issuer,
      keys: product.keys ?? [],
      jwks: product.jwks ?? null,
    }),
    'log/checkpoint': bytes(head === null ? emptyCheckpoint(service) : signing.checkpoint(head)),
  }
  for (const receipt of receipts) {
    files[`receipts/${receipt.id}.jws`] = bytes(receipt.receipt)
    files[`openings/${receipt.id}.json`] = json(receipt.opening)
    files[`log/consistency/${receipt.id}.json`] = json(await consistencyOf(receipt, service, head?.size ?? 0))
  }
  Object.assign(files, await shownFiles(service, receipts), await verifierPage(service))
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
async function consistencyOf({ receipt }: Receipt, { store }: Service, second: number) {
  const [, body = ''] = receipt.split('.')
  const { checkpoint: note } = ReceiptPayloadSchema.parse(
    JSON.parse(Buffer.from(body, 'base64url').toString('utf8')),
  )
  const first = parseCheckpoint(note).checkpoint.size
  const proof = await store.hashes(consistencyRanges(first, second))
  return { first, second, proof: proof.map(toBase64) }
}

/** Texts of every version that was answered, in all languages, and the fragments that were rendered. */
async function shownFiles(service: Service, receipts: readonly Receipt[]): Promise<Files> {
  const catalog = await currentCatalog(service)
  const files: Files = {}
  const add = async (path: string, name = path) => {
    const content = await readFile(join(service.dist, path)).catch(() => null)
    if (content !== null) files[name] = new Uint8Array(content)
  }
  for (const { policy: id, version, shown } of receipts) {
    const policy = catalog.get(id)
    if (policy === undefined) continue
    // From the build, where a path is made of ids that were checked.
    for (const locale of LOCALES)
      await add(join(id, String(version), `${locale}.md`), `texts/${id}/${version}/${locale}.md`)
    for (const { path } of fragmentsOf(policy).filter(({ sha256 }) => shown.includes(sha256)))
      await add(path, `shown/${path}`)
  }
  return files
}

/** The page that checks the bundle without a network, with our keys in it for receipts that come alone. */
async function verifierPage({ dist, ring, receipts }: Service): Promise<Files> {
  const page = await readFile(join(dist, 'verify.html'), 'utf8').catch(() => null)
  if (page === null) return {}
  // No "<" may stand in it: it could end the element.
  const keys = JSON.stringify(publishedKeys(ring, receipts.origin)).replaceAll('<', '\\u003c')
  return { 'verify.html': bytes(page.replace('id="keys">null<', () => `id="keys">${keys}<`)) }
}

function fragmentsOf({ versions, changes }: CatalogPolicy) {
  return [
    ...versions.flatMap(({ texts }) => Object.values(texts)),
    ...changes.flatMap(({ fragments }) => Object.values(fragments)),
  ]
}

const bytes = (text: string) => new TextEncoder().encode(text)
const json = (value: unknown) => bytes(`${JSON.stringify(value, null, 2)}\n`)
