import { join } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { getCurrentTerms } from '../../domain/policy/current-terms.ts'
import { formatPromise } from '../draft/draft-effect.ts'
import { addTermsOptions } from '../draft/draft-terms.ts'
import { addPolicyOptions, type PolicyOptions, planPolicy } from '../draft/new-policy.ts'
import { planVersion, type VersionOptions } from '../draft/new-version.ts'
import { confirmPlan, type Plan, writeDrafted } from '../draft/write-drafted.ts'
import { type EditorsLibrary, readEditorsLibrary, shortenPath } from '../library.ts'
import { createMissingPolicyError } from '../require-policy.ts'
import { askYes, choose, createCancelledError } from '../terminal/ask.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'
import { addParagraphs } from '../terminal/help.ts'

interface Options extends Shared, VersionOptions, PolicyOptions {
  policy?: boolean
}

/** `new [policy]`: a draft of the next version, from the texts of the last published one; or a new policy. */
export function createNewCommand(frame: Frame): Command {
  const { say } = frame
  const examples = [
    'new privacy',
    'new privacy --asks acceptance --accept-by 2026-12-31 --effective 2026-12-02',
    'new refunds --policy',
  ]
  const command = addParagraphs(createCommand(frame, 'new', 'new.about', examples), frame.io, [
    say('help.asked'),
  ])
  addTermsOptions(command, frame)
    .argument('[policy]', say('argument.policy'))
    .option('--from <number>', say('new.optionFrom'))
    .option('--policy', say('new.optionPolicy'))
  return addPolicyOptions(command, frame).action(async (id: string | undefined, options: Options) => {
    const voice = createVoice(frame, options)
    const library = readEditorsLibrary(voice)
    const now = new Date()
    const chosen = await chooseTarget(voice, library, id, options, now)
    const policy = library.policies.find((candidate) => candidate.id === chosen.id)
    const plan =
      chosen.isNew || !policy
        ? await planPolicy(voice, library, chosen.id, options, now)
        : await planVersion(voice, library.directory, policy, options, now)
    await confirmPlan(voice, plan, say('new.write'))
    writeDrafted(plan)
    report(voice, plan, chosen.isNew)
  })
}

/** Whether it is the next version of a policy, and of which one, or a policy that does not exist yet. */
async function chooseTarget(
  voice: Voice,
  { policies }: EditorsLibrary,
  id: string | undefined,
  options: Options,
  now: Date,
): Promise<{ id: string | undefined; isNew: boolean }> {
  const { say, locale } = voice
  if (options.policy) return { id, isNew: true }
  if (id === undefined) {
    if (!voice.interactive)
      throw createMissingPolicyError(
        voice,
        policies,
        policies.length > 0 ? 'new privacy --asks acceptance --accept-by at-effect' : 'new privacy --policy',
      )
    const other = ''
    const choices = policies.map((policy) => ({
      value: policy.id,
      label: getCurrentTerms(policy, now).title[locale],
      hint: policy.id,
    }))
    const answer = await choose(voice, say('ask.policy'), [
      ...choices,
      { value: other, label: say('new.another') },
    ])
    return answer === other ? { id: undefined, isNew: true } : { id: answer, isNew: false }
  }
  if (policies.some((policy) => policy.id === id)) return { id, isNew: false }
  // A slip of the pen is likelier than a new policy.
  if (voice.interactive) {
    if (await askYes(voice, say('new.unknown', { id: JSON.stringify(id) }))) return { id, isNew: true }
    throw createCancelledError(say)
  }
  throw new KelisimError(
    'policy-unknown',
    say('find.policy', { id: JSON.stringify(id) }),
    say('new.unknownAdvice', { known: policies.map((policy) => policy.id).join(', ') || '–' }),
  )
}

function report(voice: Voice, { directory, drafted, terms, promised }: Plan, isNew: boolean): void {
  const paths = [...drafted.keys()]
  const [id = '', number = ''] = paths.at(-1)?.split('/') ?? []
  const folder = shortenPath(join(directory, id, number))
  if (voice.json) {
    const files = paths.map((path) => shortenPath(join(directory, path)))
    voice.output(JSON.stringify({ policy: id, version: Number(number), folder, files }, null, 2))
  } else voice.output(folder)
  voice.info(
    voice.say(isNew ? 'new.donePolicy' : terms.ends ? 'new.doneEnd' : 'new.done', {
      name: `${id}@${number}`,
    }),
  )
  if (promised) voice.info(`  ${formatPromise(voice, promised)}`)
  const reasons = [...(terms.urgent ? ['urgent'] : []), ...(terms.reason && !terms.ends ? ['reason'] : [])]
  if (reasons.length > 0) voice.info(voice.say('new.giveReason', { lines: reasons.join(', ') }))
}
