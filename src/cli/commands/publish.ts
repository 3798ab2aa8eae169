import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { isPublished, versionName } from '../../domain/policy/policy.ts'
import {
  alreadySealed,
  confirmed,
  type PublicationOptions,
  policyToPublish,
  sealedOrRefused,
  versionToPublish,
} from '../draft/publication.ts'
import { libraryOf } from '../library.ts'
import { type Frame, framed, type Shared, voiceOf } from '../terminal/frame.ts'
import { withParagraphs } from '../terminal/help.ts'

/** `publish [policy] [version]`: shows what a publication brings about, and seals the draft. */
export function publishCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['publish privacy', 'publish privacy 3 --effective 2026-12-02']
  const command = framed(frame, 'publish', 'publish.about', examples)
  return withParagraphs(command, frame.io, [say('help.asked')])
    .argument('[policy]', say('argument.policy'))
    .argument('[version]', say('publish.version'))
    .option('--effective <when>', say('publish.effective'))
    .option('--yes', say('publish.yesOption'))
    .action(
      async (id: string | undefined, number: string | undefined, options: Shared & PublicationOptions) => {
        const voice = voiceOf(frame, options)
        const library = libraryOf(voice)
        const now = new Date()
        const policy = await policyToPublish(voice, library.policies, id, 'publish privacy --yes')
        const draft = versionToPublish(voice, policy, number)
        if (isPublished(draft)) throw alreadySealed(voice, policy, draft)
        const seal = sealedOrRefused(voice, library, policy, draft, options, now)
        const way = { yes: options.yes, command: 'publish' }
        const report = await confirmed(voice, library, policy, seal, now, way)

        writeFileSync(seal.file, seal.source)
        if (voice.json) voice.print(JSON.stringify({ file: seal.file, ...report }, null, 2))
        else voice.print(seal.file)
        voice.tell(say('publish.done', { name: versionName(policy.id, draft.number) }))
      },
    )
}
