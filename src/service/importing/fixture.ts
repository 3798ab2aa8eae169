import { randomBytes, randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import type { AcceptanceStore } from '../../store/store.ts'
import { PRODUCTS } from '../fixture.ts'
import { createActRequest, createManifest } from '../fixture-manifest.ts'
import { importActs } from './import-acts.ts'
import { buildImportCatalog } from './import-catalog.ts'
import type { ImportedAct } from './imported-act.ts'
import { judgeFile } from './judge-file.ts'

/** When a test imports: version 2 of `privacy` is in force. */
export const NOW = '2026-12-10T09:00:00.000Z'

const manifest = createManifest()

/** A line that is in order; a test says only what it is about. */
export function createLine(facts: Partial<ImportedAct> = {}): ImportedAct {
  const { policy = 'privacy', version = 1 } = facts
  const published = manifest.policies
    .find(({ id }) => id === policy)
    ?.versions.find(({ number }) => number === version)
  return {
    ...createActRequest(facts),
    act: 'accept',
    shown: [],
    product: 'olympiad',
    subject: 'person-1',
    versionDigest: published?.digests.version ?? 'f'.repeat(64),
    id: randomUUID(),
    at: '2026-11-20T09:00:00.000Z',
    ...facts,
  }
}

/** Judges the lines of a file, and records them if all are in order, unless it is only to be judged. */
export async function runImport(
  store: AcceptanceStore,
  file: string,
  lines: readonly (object | string)[],
  { isDry = false, products = PRODUCTS.products } = {},
) {
  writeFileSync(
    file,
    lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
  )
  const now = () => new Date(NOW)
  const catalog = buildImportCatalog(manifest, await store.listVersions(), now())
  const judged = await judgeFile(file, store, { products, manifest, catalog, now: now() })
  if (isDry) return judged
  return importActs(file, {
    store,
    ring: { mark: ({ subject }) => subject },
    keys: { log: 'log-1', receipt: 'receipt-1' },
    newKey: () => randomBytes(32).toString('base64url'),
    now,
    products,
  })
}
