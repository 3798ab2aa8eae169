import type { Command } from 'commander'
import { formatFinding, sortFindings } from '../../domain/checks/finding.ts'
import { KelisimError } from '../../domain/error.ts'
import { applyMigration, planMigration } from '../../library/migrate.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { shortenPath } from '../library.ts'
import { readScriptSettings } from '../settings.ts'
import { createCommand, createVoice, type Frame, type Shared } from '../terminal/frame.ts'

/** `migrate`: turns a folder of the old form into the new one, and prints the digests before and after. */
export function createMigrateCommand(frame: Frame): Command {
  return createCommand(frame, 'migrate', 'migrate.about', ['migrate']).action((options: Shared) => {
    const voice = createVoice(frame, options)
    const { policies: directory } = readScriptSettings(voice.io.env)
    const plan = planMigration(directory)
    if (plan.findings.length > 0) {
      const said = sortFindings(plan.findings).map((one) => formatFinding(one, sayDomainIn(voice.locale)))
      throw new KelisimError(
        'library-invalid',
        `${voice.say('migrate.refused')}\n\n${said.join('\n\n')}\n`,
        voice.say('migrate.refusedAdvice'),
      )
    }
    applyMigration(directory, plan)
    const { versions } = plan
    if (voice.json) voice.output(JSON.stringify(versions, null, 2))
    for (const { version, before, after } of voice.json ? [] : versions)
      voice.output(`${version}  ${before === null ? voice.say('migrate.draft') : `${before} → ${after}`}`)
    const isDone = plan.writes.size + plan.removes.length > 0
    voice.info(
      isDone
        ? voice.say('migrate.done')
        : voice.say('migrate.nothing', { directory: shortenPath(directory) }),
    )
  })
}
