import { checkLibrary } from '../../src/domain/checks/check.ts'
import { almatyTime } from '../../src/domain/date.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { findingText, isError } from '../../src/domain/finding.ts'
import {
  InstantSchema,
  isPublished,
  type Policy,
  type PublishedVersion,
  type Version,
  VersionFileSchema,
  versionName,
} from '../../src/domain/policy.ts'
import { sealed } from '../../src/domain/seal.ts'
import { parseYaml } from '../../src/library/located-yaml.ts'
import { startOfDay } from './days.ts'

/** What is to be sealed, for when, and the moment of it. */
export interface Sealing {
  policies: readonly Policy[]
  policy: Policy
  version: Version
  /** When it takes effect; at once, or when the draft says, if left out. */
  effective?: string
  now: Date
}

/** Seals a draft in memory and checks the library as it would then be; nothing is written. */
export function sealedVersion({ policies, policy, version, effective, now }: Sealing): PublishedVersion {
  const name = versionName(policy.id, version.number)
  if (isPublished(version)) {
    throw new KelisimError(
      'version-sealed',
      `${name} was published at ${version.file.publishedAt}.`,
      `Begin the next version with: npm run policy -- new ${policy.id}`,
    )
  }
  const published = almatyTime(now)
  const at = effective === undefined ? (version.file.effectiveAt ?? published) : momentOf(effective)
  const source = sealed(version.source, version.texts, published, at)
  const { value } = parseYaml(source, VersionFileSchema, 'version.yaml')
  if (!value) throw new Error('The sealed version.yaml cannot be read back.')
  const result = { ...version, source, file: value }
  const versions = policy.versions.map((other) => (other === version ? result : other))
  const findings = checkLibrary(
    policies.map((other) => (other === policy ? { ...policy, versions } : other)),
  ).filter(isError)
  if (findings.length > 0) {
    throw new KelisimError(
      'library-invalid',
      `${name} cannot be published:\n\n${findings.map((finding) => findingText(finding, 'en')).join('\n\n')}\n`,
      'Mend what is listed and publish again; nothing was written.',
    )
  }
  if (!isPublished(result)) throw new Error('The sealed version is not published.')
  return result
}

/** The moment that `--effective` names; a day begins at midnight in Almaty. */
export function momentOf(effective: string): string {
  if (InstantSchema.safeParse(effective).success) return effective
  const start = startOfDay(effective)
  if (start !== null) return start
  throw new KelisimError(
    'usage',
    `--effective is ${JSON.stringify(effective)}; expected a day, or a date, a time and an offset.`,
    'Write it like this: --effective 2026-12-02, or: --effective 2026-12-02T00:00:00+05:00',
  )
}
