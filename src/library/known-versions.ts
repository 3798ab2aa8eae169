import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { computeDigest } from '../domain/encoding/digest.ts'
import type { KnownVersion, Seal } from '../domain/publication/history/known-version.ts'
import { listFolders, readPolicyFile } from './read-library.ts'
import { salvageFacts } from './salvaged.ts'

/** A file of a version, as a path below the policies folder. */
const VERSION_FILE = /^([^/]+)\/([1-9]\d*)\/([^/]+)$/

/** The versions in files of a policies folder, by their path below it, as history compares them. */
export function listKnownVersions(files: ReadonlyMap<string, string>): KnownVersion[] {
  const versions = new Map<string, { policy: string; number: number; parts: Record<string, string> }>()
  for (const [path, text] of files) {
    const [, policy = '', number = '', name = ''] = VERSION_FILE.exec(path) ?? []
    if (policy === '' || policy.startsWith('.') || name.startsWith('.')) continue
    const key = `${policy}/${number}`
    const version = versions.get(key) ?? { policy, number: Number(number), parts: {} }
    version.parts[name] = text
    versions.set(key, version)
  }
  return [...versions.values()].map((version) => ({
    ...version,
    seal: readSeal(version.parts['version.yaml'] ?? ''),
  }))
}

/** The files of all versions of a policies folder as they stand on disk. */
export function readVersionFiles(directory: string): Map<string, string> {
  const paths = listFolders(directory).flatMap((policy) =>
    listFolders(join(directory, policy)).flatMap((number) =>
      readdirSync(join(directory, policy, number)).map((name) => `${policy}/${number}/${name}`),
    ),
  )
  return new Map(
    paths.flatMap((path): [string, string][] => {
      const text = readPolicyFile(directory, path)
      return text === null ? [] : [[path, text]]
    }),
  )
}

/**
 * What a `version.yaml` says of its seal; null for a draft. A file that says any part of a seal, in whatever form,
 * counts as sealed: what no reader takes for a draft must not pass for one here.
 */
function readSeal(source: string): Seal | null {
  const { publishedAt, digests } = salvageFacts(source)
  const line = /^publishedAt: *(.*)$/m.exec(source)?.[1]
  if (publishedAt === undefined && digests === undefined && line === undefined && !/^digests:/m.test(source))
    return null
  return {
    publishedAt: publishedAt ?? line ?? '',
    // A seal from before the digest of versions, or one that cannot be read, is the same where its file is.
    digest: digests?.version ?? computeDigest(source),
  }
}
