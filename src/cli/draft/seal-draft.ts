import { join } from 'node:path'
import { checkLibrary } from '../../src/domain/checks/check.ts'
import { almatyTime } from '../../src/domain/date.ts'
import { type Finding, isError } from '../../src/domain/finding.ts'
import {
  isPublished,
  type Policy,
  type PublishedVersion,
  type Version,
  VersionFileSchema,
} from '../../src/domain/policy.ts'
import { sealed } from '../../src/domain/seal.ts'
import { parseYaml } from '../../src/library/located-yaml.ts'

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
  const published = almatyTime(now)
  const source = sealed(draft.source, draft.texts, published, effectiveAt ?? published)
  const { value } = parseYaml(source, VersionFileSchema, 'version.yaml')
  const version = value && { ...draft, source, file: value }
  if (!version || !isPublished(version)) throw new Error('The sealed version.yaml cannot be read back.')
  const versions = policy.versions.map((other) => (other === draft ? version : other))
  const library = policies.map((other) => (other === policy ? { ...policy, versions } : other))
  return {
    file: join(directory, policy.id, String(draft.number), 'version.yaml'),
    source,
    version,
    findings: atDraftLines(checkLibrary(library).filter(isError), policies),
  }
}

/** Sealing moves lines of version.yaml; what can be mended stands where it stands in the draft. */
function atDraftLines(findings: readonly Finding[], policies: readonly Policy[]): Finding[] {
  if (findings.length === 0) return []
  const inDraft = new Map(checkLibrary(policies).map((finding) => [nameOf(finding), finding]))
  return findings.map((finding) => inDraft.get(nameOf(finding)) ?? finding)
}

function nameOf({ file, rule, message }: Finding): string {
  return [file, rule, message.en].join(' ')
}
