import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { checkLibrary } from '../../src/domain/checks/check.ts'
import { almatyTime } from '../../src/domain/date.ts'
import { KelisimError } from '../../src/domain/error.ts'
import { findingText, isError } from '../../src/domain/finding.ts'
import {
  InstantSchema,
  isPublished,
  type Policy,
  type Version,
  VersionFileSchema,
  versionName,
} from '../../src/domain/policy.ts'
import { sealed } from '../../src/domain/seal.ts'
import { parseYaml } from '../../src/library/located-yaml.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { settings } from '../lib/settings.ts'
import { policyNamed, versionNumbered } from './find.ts'

/** `publish <policy> [version]`: seals a draft; from then on its bytes may not change. */
export function publishCommand(): Command {
  return new Command('publish')
    .description('seal a draft: write its dates and digests; afterwards it may not change')
    .argument('<policy>', 'id of the policy, such as privacy')
    .argument('[version]', 'number of the version; the last one when left out')
    .option(
      '--effective <moment>',
      'when it takes effect, such as 2026-12-02T00:00:00+05:00; at once when left out',
    )
    .action((id: string, number: string | undefined, { effective }: { effective?: string }) => {
      const { policies: directory } = settings()
      const policies = loadLibrary(directory)
      const policy = policyNamed(policies, id)
      const version = versionNumbered(policy, number)
      const source = sealedSource(policy, version, effective, new Date())
      const candidate = withSource(policies, policy, version, source)
      const findings = checkLibrary(candidate).filter(isError)
      if (findings.length > 0) {
        throw new KelisimError(
          'library-invalid',
          `${versionName(id, version.number)} cannot be published:\n\n${findings.map((finding) => findingText(finding, 'en')).join('\n\n')}\n`,
          'Mend what is listed and publish again; nothing was written.',
        )
      }
      const file = join(directory, id, String(version.number), 'version.yaml')
      writeFileSync(file, source)
      console.log(file)
      console.error(
        `${versionName(id, version.number)} is published. Commit the file; nothing in its folder may change any more.`,
      )
    })
}

function sealedSource(policy: Policy, version: Version, effective: string | undefined, now: Date): string {
  if (isPublished(version)) {
    throw new KelisimError(
      'version-sealed',
      `${versionName(policy.id, version.number)} was published at ${version.file.publishedAt}.`,
      `Begin the next version with: npm run policy -- new ${policy.id}`,
    )
  }
  if (effective !== undefined && !InstantSchema.safeParse(effective).success) {
    throw new KelisimError(
      'usage',
      `--effective is ${JSON.stringify(effective)}; expected a date, a time and an offset.`,
      'Write it like this: --effective 2026-12-02T00:00:00+05:00',
    )
  }
  const published = almatyTime(now)
  return sealed(version.source, version.texts, published, effective ?? version.file.effectiveAt ?? published)
}

/** The library as it would be with the sealed file, so that it is checked before anything is written. */
function withSource(policies: Policy[], policy: Policy, version: Version, source: string): Policy[] {
  const { value } = parseYaml(source, VersionFileSchema, 'version.yaml')
  if (!value) throw new Error('The sealed version.yaml cannot be read back.')
  const versions = policy.versions.map((other) =>
    other === version ? { ...version, source, file: value } : other,
  )
  return policies.map((other) => (other === policy ? { ...policy, versions } : other))
}
