import { writeFileSync } from 'node:fs'
import type { Command } from 'commander'
import { formatVersionName, isPublished } from '../../domain/policy/policy.ts'
import {
  choosePolicyToPublish,
  confirmPublication,
  createAlreadySealedError,
  findVersionToPublish,
  type PublicationOptions,
  sealOrRefuse,
} from '../draft/publication.ts'
import { readEditorsLibrary } from '../library.ts'
import { createCommand, createVoice, type Frame, type Shared } from '../terminal/frame.ts'
import { addParagraphs } from '../terminal/help.ts'

/** `publish [policy] [version]`: shows what a publication brings about, and seals the draft. */
export function createPublishCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['publish privacy', 'publish privacy 3 --effective 2026-12-02']
  const command = createCommand(frame, 'publish', 'publish.about', examples)
  return addParagraphs(command, frame.io, [say('help.asked')])
    .argument('[policy]', say('argument.policy'))
    .argument('[version]', say('publish.version'))
    .option('--effective <when>', say('publish.effective'))
    .option('--yes', say('publish.yesOption'))
    .action(
      async (id: string | undefined, number: string | undefined, options: Shared & PublicationOptions) => {
        const voice = createVoice(frame, options)
        const library = readEditorsLibrary(voice)
        const now = new Date()
        const policy = await choosePolicyToPublish(voice, library.policies, id, 'publish privacy --yes')
        const draft = findVersionToPublish(voice, policy, number)
        if (isPublished(draft)) throw createAlreadySealedError(voice, policy, draft)
        const seal = sealOrRefuse(voice, library, policy, draft, options, now)
        const way = { yes: options.yes, command: 'publish' }
        const report = await confirmPublication(voice, library, policy, seal, now, way)

        writeFileSync(seal.file, seal.source)
        if (voice.json) voice.output(JSON.stringify({ file: seal.file, ...report }, null, 2))
        else voice.output(seal.file)
        voice.info(say('publish.done', { name: formatVersionName(policy.id, draft.number) }))
      },
    )
}
