import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { findPredecessor } from '../../domain/policy/life.ts'
import { isPublished, type Policy, type PublishedVersion, type Version } from '../../domain/policy/policy.ts'
import {
  choosePolicyToPublish,
  findVersionToPublish,
  foreseePublication,
  type PublicationOptions,
  resolveEffect,
  sealOrRefuse,
} from '../draft/publication.ts'
import { findCheckout, requireCommitted } from '../git.ts'
import { type EditorsLibrary, readEditorsLibrary } from '../library.ts'
import { listDraftEffects } from '../release/approved.ts'
import { buildPlan } from '../release/plan.ts'
import { renderPlan } from '../release/plan-markdown.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

/** `plan [policy] [version]`: what somebody approves before a release, with the digest by which the release knows it. */
export function createPlanCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['plan privacy', 'plan privacy 3 --effective 2026-12-02']
  return createCommand(frame, 'plan', 'plan.about', examples)
    .argument('[policy]', say('argument.policy'))
    .argument('[version]', say('release.version'))
    .option('--effective <when>', say('publish.effective'))
    .action(
      async (id: string | undefined, number: string | undefined, options: Shared & PublicationOptions) => {
        const voice = createVoice(frame, options)
        const library = readEditorsLibrary(voice)
        const checkout = findCheckout(library.directory, say)
        requireCommitted(checkout)
        const policy = await choosePolicyToPublish(voice, library.policies, id, 'plan privacy')
        const draft = findVersionToPublish(voice, policy, number)
        const now = new Date()
        const { version, effect } = foresee(voice, library, policy, draft, options, now)
        const report = await foreseePublication(voice, library, policy, version, now)
        const plan = buildPlan(policy, draft, effect, checkout.head, report)
        const text = renderPlan(
          { plan, version, before: findPredecessor(policy.versions.filter(isPublished), draft), report },
          say,
        )

        const { GITHUB_STEP_SUMMARY: summary, GITHUB_OUTPUT: output } = voice.io.env
        if (summary) appendFileSync(summary, `${text}\n`)
        voice.output(voice.json ? JSON.stringify({ ...plan, ...report }, null, 2) : text)
        if (!output) return
        const lines = {
          version: draft.number,
          commit: plan.commit,
          digest: plan.draftDigest,
          effective: effect,
        }
        appendFileSync(
          output,
          Object.entries(lines)
            .map(([name, value]) => `${name}=${value}\n`)
            .join(''),
        )
      },
    )
}

/** The draft as it would be if it were sealed now; a release that broke off after its seal is finished as it stands. */
function foresee(
  voice: Voice,
  library: EditorsLibrary,
  policy: Policy,
  draft: Version,
  options: PublicationOptions,
  now: Date,
): { version: PublishedVersion; effect: string } {
  if (isPublished(draft)) {
    voice.info(voice.say('plan.sealed'))
    return { version: draft, effect: listDraftEffects(draft)[0] ?? draft.file.effectiveAt }
  }
  const { version } = sealOrRefuse(voice, library, policy, draft, options, now)
  return { version, effect: resolveEffect(voice, draft, options.effective, now) }
}
