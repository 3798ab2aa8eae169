import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'hono'
import { canonicalizeJson } from '../../domain/encoding/canonical-json.ts'
import type { StoredAct } from '../../store/store.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { Env } from '../http/env.ts'
import { streamChunks } from '../http/write-ndjson.ts'
import { buildPublishedKeys, signEmptyCheckpoint } from '../log/log.ts'
import type { Product } from '../products/products.ts'
import { getRealm } from '../products/realm.ts'
import type { ReportJob, RequestOf } from '../reports/report.ts'
import type { ReportTools } from '../reports/tools.ts'
import { getCatalog, type Service } from '../service.ts'
import type { Caller } from '../tokens/subject-token.ts'
import { readAnsweredFiles } from './answered-files.ts'
import { BUNDLE_README } from './bundle-readme.ts'
import { readReceiptPages } from './bundle-receipts.ts'
import { readScreens } from './bundle-screens.ts'
import { listOwnActs } from './own-acts.ts'
import { zip } from './zip.ts'

/** `GET bundle`: everything with which a person can prove what they answered, without us. */
export async function getBundle(context: Context<Env>, service: Service, caller: Caller): Promise<Response> {
  const { product, subject, issuedAt } = caller
  const realm = getRealm(product)
  const signers = service.products.products.filter((one) => getRealm(one) === realm)
  const request = { kind: 'bundle', subject, issuedAt, signers } as const
  const catalog = await getCatalog(service)
  const pieces = await service.reports.run({ request, product, now: service.now(), catalog })
  return streamChunks(context, 'application/zip', pieces, {
    'content-disposition': 'attachment; filename="kelisim.zip"',
  })
}

/** A file of a bundle. */
type BundleFile = readonly [path: string, content: string | Uint8Array]
type BundleJob = ReportJob<RequestOf<'bundle'>>

/** The bundle itself. */
export async function* makeBundle(tools: ReportTools, job: BundleJob): AsyncGenerator<Uint8Array> {
  const acts = await listOwnActs(tools, { ...job.request, product: job.product })
  yield* zip(listFiles(tools, job, acts), job.now)
}

async function* listFiles(
  tools: ReportTools,
  job: BundleJob,
  acts: readonly StoredAct[],
): AsyncGenerator<BundleFile> {
  const { store, ring, receipts } = tools
  const head = await store.findHead()
  yield ['README.txt', BUNDLE_README]
  yield ['keys.json', formatJson(buildPublishedKeys(ring, receipts.origin))]
  yield ['product-keys.json', formatJson(describeSigners(job))]
  yield ['log/checkpoint', head === null ? signEmptyCheckpoint(tools) : receipts.signCheckpoint(head)]
  const history: Receipt[] = []
  for await (const page of readReceiptPages(tools, acts, head?.size ?? 0)) {
    for (const { receipt, consistency } of page) {
      history.push(receipt)
      yield* listReceiptFiles(receipt)
      yield [`log/consistency/${receipt.id}.json`, formatJson(consistency)]
    }
  }
  yield ['history.json', formatJson(history)]
  yield* readRenameFiles(tools, job)
  yield* Object.entries(await readScreens(tools, history))
  yield* Object.entries(await readAnsweredFiles(tools, job.catalog ?? new Map(), history))
  yield* readVerifierPage(tools)
}

/** The keys by which the tokens in the openings are checked; in a group those of each product that may have asked. */
function describeSigners({ product, request: { signers } }: BundleJob) {
  const tell = ({ issuer, azp, keys = [], jwks }: Product) => ({
    ...{ issuer, ...(azp !== undefined && { azp }) },
    ...{ keys, jwks: jwks ?? null },
  })
  if (product.group === undefined) return tell(product)
  return { ...tell(product), products: signers.map((one) => ({ id: one.id, ...tell(one) })) }
}

/** What proves that the ids in the openings are those of one person. */
async function* readRenameFiles(
  { store, receipts }: ReportTools,
  { product, request }: BundleJob,
): AsyncGenerator<BundleFile> {
  const owner = { realm: getRealm(product), subject: request.subject }
  for (const { index, opening } of await store.listRenames(owner)) {
    const evidence = await store.findEvidence(index)
    if (evidence === null) throw new Error(`the log does not hold the record ${index}`)
    const receipt = receipts.proveLeaf(evidence)
    yield [`renames/${JSON.parse(evidence.leaf).id}.json`, formatJson({ receipt, opening })]
  }
}

/** A receipt in files whose bytes are exactly what is hashed, so that any program can check them. */
function* listReceiptFiles({ id, receipt, opening }: Receipt): Generator<BundleFile> {
  if (typeof receipt === 'string') yield [`receipts/${id}.jws`, receipt]
  else {
    yield [`receipts/${id}.leaf`, receipt.leaf]
    yield [`receipts/${id}.tlog-proof`, receipt.proof]
  }
  yield [`openings/${id}.json`, canonicalizeJson(opening)]
}

/** The page that checks the bundle without a network, with our keys in it for receipts that come alone. */
async function* readVerifierPage({ dist, ring, receipts }: ReportTools): AsyncGenerator<BundleFile> {
  const page = await readFile(join(dist, 'verify.html'), 'utf8').catch(() => null)
  if (page === null) return
  // No "<" may stand in it: it could end the element.
  const keys = JSON.stringify(buildPublishedKeys(ring, receipts.origin)).replaceAll('<', '\\u003c')
  yield ['verify.html', page.replace('id="keys">null<', () => `id="keys">${keys}<`)]
}

const formatJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`
