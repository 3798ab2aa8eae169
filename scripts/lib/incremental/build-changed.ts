import { readConfig } from '../../../src/config/read-config.ts'
import { isPublished, type Policy } from '../../../src/domain/policy/policy.ts'
import type { ManifestPolicy } from '../../../src/domain/publication/manifest.ts'
import {
  buildPolicyPublication,
  composeManifest,
  MANIFEST,
  serializeManifest,
} from '../../../src/domain/publication/publication.ts'
import { findWidgetHash } from '../../../src/domain/publication/widget-path.ts'
import { sayDomainIn } from '../../../src/messages/say-domain.ts'
import { type BuildInput, buildPages } from '../build-pages.ts'
import { bundleWidget } from '../bundle-widget.ts'
import { buildFilesBeside } from '../files-beside.ts'
import { PROGRAM } from '../program-folder.ts'
import {
  type BuildRecord,
  digestAssets,
  findReusable,
  type PolicyRecord,
  readBuildRecord,
  writeBuildRecord,
} from './build-record.ts'
import { digestPolicyFiles, takePolicyFiles } from './policy-files.ts'
import { computePolicyKey } from './policy-key.ts'
import { computeProgramDigest } from './program-digest.ts'

/** What came of a build: the policies that were taken from the one before, and how many files stand beside the pages. */
export interface Built {
  files: number
  reused: string[]
}

/**
 * Builds the site: of each policy anew what differs from the build before in `dist`, which leaves a record.
 *
 * @param widgets files of the widget that were published before, by their path
 */
export async function buildChanged(
  input: BuildInput,
  policies: readonly Policy[],
  widgets: ReadonlyMap<string, string> = new Map(),
): Promise<Built> {
  // Whether pages lead to a PDF is not left to what is installed here.
  process.env.KELISIM_PDF = input.printPdfs ? 'on' : 'off'
  const { folder: _, file: __, ...config } = readConfig(process.env)
  const program = computeProgramDigest([PROGRAM, process.cwd()], process.env, config)
  const published = policies.filter(({ versions }) => versions.some(isPublished))
  const keyed = published.map(
    (policy): Keyed => ({ policy, key: computePolicyKey(program, policy, input.now) }),
  )
  const record = readBuildRecord(input.dist)
  try {
    return await buildBeside(input, keyed, record, widgets)
  } catch (error) {
    if (!(error instanceof OtherAssets)) throw error
    return buildBeside(input, keyed, null, widgets)
  }
}

/** A policy, and the digest of what its files are made of. */
interface Keyed {
  policy: Policy
  key: string
}

/** The pages of the build before name scripts and styles that this one does not make. */
class OtherAssets extends Error {}

async function buildBeside(
  input: BuildInput,
  keyed: readonly Keyed[],
  record: BuildRecord | null,
  widgets: ReadonlyMap<string, string>,
): Promise<Built> {
  const { dist, now } = input
  const kept = new Map<string, PolicyRecord>()
  for (const { policy, key } of keyed) {
    const known = findReusable(record, dist, policy.id, key)
    if (known) kept.set(policy.id, known)
  }
  const entries = new Map([...kept].map(([id, { entry }]): [string, ManifestPolicy] => [id, entry]))
  const changed = keyed.filter(({ policy }) => !kept.has(policy.id))
  let assets = ''

  async function makeFiles(built: string): Promise<Map<string, string>> {
    assets = digestAssets(built)
    if (kept.size > 0 && assets !== record?.assets) throw new OtherAssets()
    const made = changed.flatMap(({ policy }) => {
      const publication = buildPolicyPublication(policy, now, sayDomainIn)
      if (publication) entries.set(policy.id, publication.entry)
      return publication ? [...publication.files] : []
    })
    const widget = await bundleWidget()
    const past = [...widgets].filter(([path]) => !widget.files.has(path)).sort()
    // Named, so that whoever only has the manifest finds them, and the next build keeps them too.
    const pastFiles = past.map(([path]) => ({ path, sha256: findWidgetHash(path) ?? '' }))
    const named = { ...widget.manifest, files: [...widget.manifest.files, ...pastFiles] }
    const all = keyed.flatMap(({ policy }) => entries.get(policy.id) ?? [])
    return new Map([
      ...made,
      ...past,
      ...widget.files,
      [MANIFEST, serializeManifest(composeManifest(all, named))],
      ...(await buildFilesBeside()),
    ])
  }

  function complete(next: string): void {
    for (const id of kept.keys()) takePolicyFiles(dist, next, id)
    const records = keyed.map(({ policy: { id }, key }): [string, PolicyRecord] => {
      const entry = entries.get(id)
      if (!entry) throw new Error(`${id} was not built`)
      return [id, kept.get(id) ?? { key, digest: digestPolicyFiles(next, id), entry }]
    })
    writeBuildRecord(next, { assets, policies: Object.fromEntries(records) })
  }

  const render = changed.map(({ policy }) => policy.id)
  const { files } = await buildPages(input, false, { render, makeFiles, complete })
  return { files, reused: [...kept.keys()] }
}
