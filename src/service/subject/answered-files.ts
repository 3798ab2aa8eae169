import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LOCALES } from '../../domain/locale.ts'
import type { BuiltFile, ManifestVersion } from '../../domain/publication/manifest.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import { type Catalog, type CatalogPolicy, findVersion } from '../published/catalog.ts'
import type { ReportTools } from '../reports/tools.ts'

/** Bytes by the name that they have in a bundle. */
export type Files = Record<string, Uint8Array>

/** Where files are looked for. */
type FileTools = Pick<ReportTools, 'findFileByHash' | 'dist'>

/** What a receipt says of what was answered. */
export type AnsweredFacts = Pick<Receipt, 'policy' | 'version' | 'digest' | 'versionDigest' | 'shown'>

/** A file that belongs into a bundle: what it is called there, what its bytes must be, and where the site has it. */
interface Wanted {
  path: string
  /** Null for facts that the manifest in use does not name. */
  sha256: string | null
  /** Path under the site; null for what no manifest in use names. */
  source: string | null
}

/**
 * Texts and facts of every version that was answered, and each fragment that was rendered, all by their hashes; what
 * is not to be had any more is named in `missing.json`.
 */
export async function readAnsweredFiles(
  tools: FileTools,
  catalog: Catalog,
  receipts: readonly AnsweredFacts[],
): Promise<Files> {
  const wanted = receipts.flatMap((receipt) => listWanted(receipt, catalog.get(receipt.policy)))
  const unique = new Map(wanted.map((one) => [one.path, one]))
  const files: Files = {}
  const missing: Omit<Wanted, 'source'>[] = []
  for (const { path, sha256, source } of unique.values()) {
    const bytes = await readByHash(tools, sha256, source)
    if (bytes === null) missing.push({ path, sha256 })
    else files[path] = bytes
  }
  if (missing.length === 0) return files
  return { ...files, 'missing.json': new TextEncoder().encode(`${JSON.stringify({ missing }, null, 2)}\n`) }
}

function listWanted(receipt: AnsweredFacts, policy: CatalogPolicy | undefined): Wanted[] {
  const { policy: id, version: number, digest, versionDigest, shown } = receipt
  const sources = new Map(
    policy === undefined ? [] : listFragments(policy).map((one) => [one.sha256, one.path]),
  )
  const fragments = shown.map((sha256) => ({
    path: `shown/${sha256}.json`,
    sha256,
    source: sources.get(sha256) ?? null,
  }))
  const version = policy && findVersion(policy, number)
  // The number no longer stands for these words; the record itself still says what the text was.
  if (version?.digests.version !== versionDigest) {
    return [{ path: `former/${digest}.md`, sha256: digest, source: null }, ...fragments]
  }
  return [...listSealed(id, version), ...fragments]
}

/** What was sealed of a version, as its folder has it. */
function listSealed(id: string, { number, digests, facts }: ManifestVersion): Wanted[] {
  const texts = LOCALES.map((locale) => ({ name: `${locale}.md`, sha256: digests[locale] }))
  return [...texts, { name: 'version.yaml', sha256: facts?.sha256 ?? null }].map(({ name, sha256 }) => {
    const path = `${id}/${number}/${name}`
    return { path: `texts/${path}`, sha256, source: path }
  })
}

function listFragments({ versions, changes }: CatalogPolicy): BuiltFile[] {
  return [
    ...versions.flatMap(({ texts }) => Object.values(texts)),
    ...changes.flatMap(({ fragments }) => Object.values(fragments)),
  ]
}

/** Bytes with a hash, as they were kept or as the site has them; null when neither has them. */
async function readByHash(
  { findFileByHash, dist }: FileTools,
  sha256: string | null,
  source: string | null,
): Promise<Uint8Array | null> {
  if (sha256 === null) return null
  const places = [findFileByHash(sha256), source && join(dist, source)]
  for (const place of places) {
    const bytes = place === null ? null : await readFile(place).catch(() => null)
    if (bytes !== null && createHash('sha256').update(bytes).digest('hex') === sha256)
      return new Uint8Array(bytes)
  }
  return null
}
