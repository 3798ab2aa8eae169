import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { LOCALES } from '../../src/domain/locale.ts'
import { ASKS, isPublished, versionName } from '../../src/domain/policy.ts'
import { readLibrary } from '../../src/library/read-library.ts'
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
    .action((id: string, { asks, acceptBy }: { asks: string; acceptBy: string }) => {
      const { policies: directory } = settings()
      const policy = policyNamed(readLibrary(directory).policies, id)
      const last = policy.versions.at(-1)
      if (last && !isPublished(last))
        throw new KelisimError(
          'version-unknown',
          `${versionName(id, last.number)} is still a draft.`,
          'Finish it with npm run policy -- publish, or go on editing it; one draft at a time.',
        )
      const number = (last?.number ?? 0) + 1
      const folder = join(directory, id, String(number))
      mkdirSync(folder)
      for (const locale of LOCALES) writeFileSync(join(folder, `${locale}.md`), last?.texts[locale] ?? '')
      const holds = asks === 'acceptance' && number > 1 ? `acceptBy: ${acceptBy}\n` : ''
      const summary = LOCALES.map((locale) => `  ${locale}: []\n`).join('')
      writeFileSync(join(folder, 'version.yaml'), `asks: ${asks}\n${holds}summary:\n${summary}`)
      console.log(folder)
      console.error(
        `${versionName(id, number)} is a draft. Edit its texts, say in plain words what changed in version.yaml, then run npm run policy -- check.`,
      )
    })
}
