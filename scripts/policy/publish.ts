import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command } from 'commander'
import { versionName } from '../../src/domain/policy.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sealedVersion } from '../lib/sealed-version.ts'
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
      const { source } = sealedVersion({ policies, policy, version, effective, now: new Date() })
      const file = join(directory, id, String(version.number), 'version.yaml')
      writeFileSync(file, source)
      console.log(file)
      console.error(
        `${versionName(id, version.number)} is published. Commit the file; nothing in its folder may change any more.`,
      )
    })
}
