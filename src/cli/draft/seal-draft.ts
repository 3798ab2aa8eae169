import { join } from 'node:path'
import { checkLibrary } from '../../domain/checks/check.ts'
import { type Finding, isError } from '../../domain/checks/finding.ts'
import { isPublished, type Policy, type PublishedVersion, type Version } from '../../domain/policy/policy.ts'
import { sealVersion } from '../../domain/policy/seal.ts'
import { VersionFileSchema } from '../../domain/policy/version-file.ts'
import { formatAlmatyTime } from '../../domain/time/date.ts'
import { parseYaml } from '../../library/located-yaml.ts'

/** A draft as it would be once sealed; nothing is written yet. */
export interface SealedDraft {
  /** The file to write. */
  file: string
  source: string
  version: PublishedVersion
  /** What keeps the library with the sealed version from being published. */
  findings: Finding[]
}

/**
 * Seals a draft at a moment and checks the library as it would be then.
 *
 * @param effectiveAt when it takes effect; the moment of publication when left out
 */
export function sealDraft(
  directory: string,
  policies: readonly Policy[],
  policy: Policy,
  draft: Version,
  now: Date,
  effectiveAt?: string,
): SealedDraft {
  const published = formatAlmatyTime(now)
  const source = sealVersion(draft.source, draft.texts, published, effectiveAt ?? published)
  const { value } = parseYaml(source, VersionFileSchema, 'version.yaml')
  const version = value && { ...draft, source, file: value }
  if (!version || !isPublished(version)) throw new Error('The sealed version.yaml cannot be read back.')
  const versions = policy.versions.map((other) => (other === draft ? version : other))
  const library = policies.map((other) => (other === policy ? { ...policy, versions } : other))
  return {
    file: join(directory, policy.id, String(draft.number), 'version.yaml'),
    source,
    version,
    findings: mapToDraftLines(checkLibrary(library).filter(isError), policies),
  }
}

/** Sealing moves lines of version.yaml; what can be fixed stands where it stands in the draft. */
function mapToDraftLines(findings: readonly Finding[], policies: readonly Policy[]): Finding[] {
  if (findings.length === 0) return []
  const inDraft = new Map(checkLibrary(policies).map((finding) => [buildKey(finding), finding]))
  return findings.map((finding) => inDraft.get(buildKey(finding)) ?? finding)
}

function buildKey({ file, rule, key, values }: Finding): string {
  return JSON.stringify([file, rule, key, values])
}
