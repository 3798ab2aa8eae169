import { join } from 'node:path'
import { checkVersion } from '../../domain/checks/check-version.ts'
import { type Finding, isError, sortFindings } from '../../domain/checks/finding.ts'
import type { Glossary } from '../../domain/policy/glossary.ts'
import { isSealed, type Policy, type PublishedVersion, type Version } from '../../domain/policy/policy.ts'
import { sealVersion } from '../../domain/policy/seal.ts'
import { formatLocalTime } from '../../domain/time/date.ts'
import { OF_DRAFTS } from '../../library/publishing-findings.ts'
import { readGlossary } from '../../library/read-library.ts'
import { readSealed } from '../../library/sealable.ts'

/** A draft as it would be once sealed; nothing is written yet. */
export interface SealedDraft {
  /** The file to write. */
  file: string
  source: string
  version: PublishedVersion
  /** What keeps the version from being published. */
  findings: Finding[]
}

/**
 * Seals a draft at a moment and checks its policy as it would be then. Other policies, and other drafts, are not asked:
 * nothing unfinished stands in the way.
 *
 * @param effectiveAt when it takes effect; the moment of publication when left out
 */
export function sealDraft(
  directory: string,
  policy: Policy,
  draft: Version,
  now: Date,
  effectiveAt?: string,
): SealedDraft {
  const published = formatLocalTime(now)
  const glossary = readGlossary(directory).value ?? []
  const source = sealVersion(draft.source, draft.texts, published, effectiveAt ?? published)
  const version = readSealed(draft, source)
  if (!version) throw new Error('The sealed version.yaml cannot be read back.')
  const versions = policy.versions.map((other) => (other === draft ? version : other))
  return {
    file: join(directory, policy.id, String(draft.number), 'version.yaml'),
    source,
    version,
    findings: listFindings(
      { ...policy, versions },
      version,
      checkVersion(policy, draft, { glossary }),
      glossary,
    ),
  }
}

/** What is wrong with a policy once the version is sealed, and what is asked of a draft alone. */
function listFindings(
  policy: Policy,
  version: Version,
  inDraft: readonly Finding[],
  glossary: Glossary,
): Finding[] {
  const before = policy.versions.filter((other) => other !== version && isSealed(other))
  const found = [
    ...before.flatMap((other) => checkVersion(policy, other)),
    ...checkVersion(policy, version, { glossary, publishing: true }),
  ]
  const sealed = mapToDraftLines(found.filter(isError), inDraft)
  const known = new Set(sealed.map(buildKey))
  const drafted = inDraft.filter((finding) => isError(finding) && OF_DRAFTS.has(finding.rule))
  return sortFindings([...sealed, ...drafted.filter((finding) => !known.has(buildKey(finding)))])
}

/** Sealing moves lines of version.yaml; what can be fixed stands where it stands in the draft. */
function mapToDraftLines(sealed: readonly Finding[], drafted: readonly Finding[]): Finding[] {
  const inDraft = new Map(drafted.map((finding) => [buildKey(finding), finding]))
  return sealed.map((finding) => inDraft.get(buildKey(finding)) ?? finding)
}

function buildKey({ file, rule, key, values }: Finding): string {
  return JSON.stringify([file, rule, key, values])
}
