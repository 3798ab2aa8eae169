import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { ASKS, type Asks, versionName } from '../../src/domain/policy.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { nextDraft } from '../lib/next-draft.ts'
import { settings } from '../lib/settings.ts'
import { policyNamed } from './find.ts'

/** `new <policy>`: a draft of the next version, with the texts of the last one to start from. */
export function newCommand(): Command {
  return new Command('new')
    .description('begin the next version of a policy: a draft with the texts of the last one')
    .argument('<policy>', 'id of the policy, such as privacy')
    .addOption(
      new Option('--asks <what>', 'everyone must accept, everyone is told, or nobody is asked')
        .choices(ASKS)
        .default('acceptance'),
    )
    .option(
      '--accept-by <moment>',
      'until when the earlier acceptance holds: a moment, or at-effect',
      'at-effect',
    )
    .action((id: string, { asks, acceptBy }: { asks: Asks; acceptBy: string }) => {
      const { policies: directory } = settings()
      const policy = policyNamed(readLibrary(directory).policies, id)
      const { number, files } = nextDraft(policy, { asks, acceptBy })
      const folder = join(directory, id, String(number))
      mkdirSync(folder)
      for (const [name, text] of files) writeFileSync(join(folder, name), text)
      console.log(folder)
      console.error(
        `${versionName(id, number)} is a draft. Edit its texts, say in plain words what changed in version.yaml, then run npm run policy -- check.`,
      )
    })
}
