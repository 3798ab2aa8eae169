import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { LOCALES } from '../../domain/locale.ts'
import { type Policy, versionName } from '../../domain/policy/policy.ts'
import { nextNumber } from '../../library/drafted.ts'
import { withTermsOptions } from '../draft/draft-terms.ts'
import { planVersion, type VersionOptions } from '../draft/new-version.ts'
import { termsText } from '../draft/terms-text.ts'
import { agreed, type Plan } from '../draft/write-drafted.ts'
import { policyChosen } from '../find.ts'
import { type Checkout, checkoutOf, pathIn, requireCommitted } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import { githubSettings } from '../github/github-settings.ts'
import { libraryOf } from '../library.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from '../terminal/frame.ts'
import { withParagraphs } from '../terminal/help.ts'
import { sayIn } from '../words/words.ts'

interface Options extends Shared, VersionOptions {
  into: string
}

const EXAMPLE = 'propose privacy --asks acceptance --accept-by 2026-12-31'

/** `propose [policy]`: a branch with the next version and a draft pull request, for whoever edits on GitHub's pages. */
export function proposeCommand(frame: Frame): Command {
  const { say } = frame
  const command = framed(frame, 'propose', 'propose.about', [EXAMPLE, 'propose privacy --asks nothing'])
  return withTermsOptions(withParagraphs(command, frame.io, [say('help.asked')]), frame)
    .argument('[policy]', say('argument.policy'))
    .option('--from <number>', say('new.optionFrom'))
    .option('--into <branch>', say('option.into'), 'main')
    .action(async (id: string | undefined, options: Options) => {
      const voice = voiceOf(frame, options)
      const { directory, policies } = libraryOf(voice)
      const policy = await policyChosen(voice, policies, id, EXAMPLE)
      const checkout = checkoutOf(directory, say)
      requireCommitted(checkout)
      const name = versionName(policy.id, nextNumber(policy))
      const branch = `policy/${name.replace('@', '-')}`
      const github = openGitHub(githubSettings(voice.io.env, say))
      const report = (url: string, isNew: boolean) => {
        voice.print(voice.json ? JSON.stringify({ version: name, branch, url, isNew }, null, 2) : url)
        voice.tell(say(isNew ? 'propose.done' : 'propose.open', { name }))
      }

      // Before anything is asked: whoever presses the button twice is led to what there is.
      const open = await github.pullFrom(branch)
      if (open) return report(open.url, false)
      const plan = await planVersion(voice, directory, policy, options, new Date())
      await agreed(voice, plan, say('propose.confirm'))

      const files = new Map([...plan.drafted].map(([path, text]) => [pathIn(checkout, path), text]))
      // It begins where this checkout is, so that texts and parent cannot belong to different states.
      const commit = await github.commit({ parent: checkout.head, files, message: `Begin ${name}` })
      if (!(await github.createRef(`heads/${branch}`, commit.sha))) {
        // What an earlier run left may be finished; what somebody has written there may not be taken for it.
        const tip = await github.refAt(`heads/${branch}`)
        if (tip === null || (await github.treeOf(tip)) !== commit.tree) throw taken(voice, branch)
      }
      const title = `${name} · ${LOCALES.map((locale) => policy.title[locale]).join(' · ')}`
      const body = bodyOf(policy, plan, checkout)
      report((await github.openPull({ from: branch, into: options.into, title, body })).url, true)
    })
}

/** The facts in three languages, then the repository's own checklist for pull requests. */
function bodyOf(policy: Policy, { about, terms }: Plan, { root }: Checkout): string {
  const parts = LOCALES.map((locale) => {
    const say = sayIn(locale)
    return [
      `### ${say('propose.heading', { title: policy.title[locale], n: nextNumber(policy) })}`,
      termsText({ say, locale }, about, terms)
        .map((line) => `- ${line}`)
        .join('\n'),
      say('propose.steps'),
    ].join('\n\n')
  })
  const template = join(root, '.github/pull_request_template.md')
  return [...parts, ...(existsSync(template) ? [readFileSync(template, 'utf8').trim()] : [])].join('\n\n')
}

function taken({ say }: Voice, branch: string): KelisimError {
  return new KelisimError('github-conflict', say('propose.taken', { branch }), say('propose.takenAdvice'))
}
