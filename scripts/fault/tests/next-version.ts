import { cpSync } from 'node:fs'
import { join } from 'node:path'

interface File {
  path: string
  sha256: string
}

interface Version {
  number: number
  effectiveAt: string
  acceptBy: string
  asks: string
  digests: Record<string, string>
  texts: Record<string, File>
}

/** A manifest as it stands in `policies.json`, as far as it matters here. */
export interface Manifest {
  policies: { id: string; versions: Version[] }[]
}

const FAR = '2099-01-01T00:00:00.000Z'

/** A manifest with one more, announced version of `privacy` in the words of its last, and an act that accepts it. */
export function withNewVersion(older: Manifest, dist: string) {
  const manifest = structuredClone(older)
  const versions = manifest.policies.find(({ id }) => id === 'privacy')?.versions ?? []
  const last = versions.at(-1)
  if (last === undefined) throw new Error('The site has no version of privacy.')
  const number = last.number + 1
  cpSync(join(dist, 'privacy', String(last.number)), join(dist, 'privacy', String(number)), {
    recursive: true,
  })
  const digests: Record<string, string> = { ...last.digests, version: 'a'.repeat(64) }
  versions.push({ ...last, number, asks: 'acceptance', effectiveAt: FAR, acceptBy: FAR, digests })
  const accept = { version: number, digest: digests.kk, shown: [last.texts.kk?.sha256] }
  return { manifest, number, accept }
}
