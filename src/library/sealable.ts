import { createFinding, type Finding } from '../domain/checks/finding.ts'
import { isPublished, type Policy, type PublishedVersion, type Version } from '../domain/policy/policy.ts'
import { sealVersion } from '../domain/policy/seal.ts'
import { VersionFileSchema } from '../domain/policy/version-file.ts'
import { formatLocalTime } from '../domain/time/date.ts'
import { parseYaml } from './located-yaml.ts'

/** What keeps the lines of a seal from being written behind a draft: an end of the document, a key in quotes. */
export function checkSealable(policy: Policy, draft: Version, now: Date): Finding[] {
  const moment = formatLocalTime(now)
  if (readSealed(draft, sealVersion(draft.source, draft.texts, moment, moment))) return []
  const end = /^\.\.\.|^(["'])(?:publishedAt|effectiveAt|digests)\1[ \t]*:/m.exec(draft.source)?.index ?? 0
  const line = draft.source.slice(0, end).split('\n').length
  const file = `${policy.id}/${draft.number}/version.yaml`
  return [createFinding('layout.notSealable', { rule: 'layout', severity: 'error', file, line, column: 1 })]
}

/** A draft with a sealed `version.yaml` in place of its own; null when that is not sealed, or cannot be read. */
export function readSealed(draft: Version, source: string): PublishedVersion | null {
  const { value } = parseYaml(source, VersionFileSchema, 'version.yaml')
  const version = value && { ...draft, source, file: value }
  return version && isPublished(version) ? version : null
}
