import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { LOCALES } from '../../domain/locale.ts'
import { getCurrentTerms } from '../../domain/policy/current-terms.ts'
import { formatVersionName, type Policy } from '../../domain/policy/policy.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import { computeNextNumber } from '../../library/drafted.ts'
import { salvageVersion } from '../../library/salvaged.ts'
import { formatPromise } from '../draft/draft-effect.ts'
import { addTermsOptions } from '../draft/draft-terms.ts'
import { addPolicyOptions, type PolicyOptions, planPolicy } from '../draft/new-policy.ts'
import { planVersion, type VersionOptions } from '../draft/new-version.ts'
import { formatTerms } from '../draft/terms-text.ts'
import { confirmPlan, type Plan } from '../draft/write-drafted.ts'
import { type Checkout, findCheckout, requireCommitted, toRepositoryPath } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { type EditorsLibrary, readEditorsLibrary } from '../library.ts'
import { choosePolicy } from '../require-policy.ts'
import { sayIn } from '../say.ts'
import { createMissingOptionError } from '../terminal/ask.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'
import { addParagraphs } from '../terminal/help.ts'

interface Options extends Shared, VersionOptions, PolicyOptions {
  into: string
  policy?: boolean
}

const EXAMPLE = 'propose privacy --asks acceptance --accept-by 2026-12-31'

/** `propose [policy]`: a branch with the next version and a draft pull request, for whoever edits on GitHub's pages. */
export function createProposeCommand(frame: Frame): Command {
  const { say } = frame
  const command = createCommand(frame, 'propose', 'propose.about', [
    EXAMPLE,
    'propose privacy --asks nothing',
    'propose refunds --policy --kind terms --title-kk "…" --title-ru "…" --title-en "…"',
  ])
  addPolicyOptions(addTermsOptions(addParagraphs(command, frame.io, [say('help.asked')]), frame), frame)
  return command
    .argument('[policy]', say('argument.policy'))
    .option('--from <number>', say('new.optionFrom'))
    .option('--policy', say('propose.optionPolicy'))
    .option('--into <branch>', say('option.into'), 'main')
    .action(async (id: string | undefined, options: Options) => {
      const voice = createVoice(frame, options)
      const library = readEditorsLibrary(voice)
      const now = new Date()
      const target = await chooseTarget(voice, library, id, options)
      const checkout = findCheckout(library.directory, say)
      requireCommitted(checkout)
      const name = formatVersionName(target.id, target.number)
      const branch = `policy/${name.replace('@', '-')}`
      const github = openGitHub(readGitHubSettings(voice.io.env, say))
      const report = (url: string, isNew: boolean) => {
        voice.output(voice.json ? JSON.stringify({ version: name, branch, url, isNew }, null, 2) : url)
        voice.info(say(isNew ? 'propose.done' : 'propose.open', { name }))
      }

      // Before anything is asked: whoever presses the button twice is led to what there is.
      const open = await github.findPull(branch)
      if (open) return report(open.url, false)
      const plan = target.policy
        ? await planVersion(voice, library.directory, target.policy, options, now)
        : await planPolicy(voice, library, target.id, options, now)
      await confirmPlan(voice, plan, say('propose.confirm'))

      const files = new Map([...plan.drafted].map(([path, text]) => [toRepositoryPath(checkout, path), text]))
      // It begins where this checkout is, so that texts and parent cannot belong to different states.
      const commit = await github.createCommit({ parent: checkout.head, files, message: `Begin ${name}` })
      if (!(await github.createRef(`heads/${branch}`, commit.sha))) {
        // What an earlier run left may be finished; what somebody has written there may not be taken for it.
        const tip = await github.readRef(`heads/${branch}`)
        if (tip === null || (await github.readTree(tip)) !== commit.tree)
          throw createTakenError(voice, branch)
      }
      const title = target.policy ? getCurrentTerms(target.policy, now).title : readTitle(plan)
      const heading = `${name} · ${LOCALES.map((locale) => title[locale]).join(' · ')}`
      const body = formatBody(title, target.number, plan, checkout)
      report((await github.openPull({ from: branch, into: options.into, title: heading, body })).url, true)
    })
}

/** What is to be begun: the next version of a policy, or a policy with its first one. */
interface Target {
  id: string
  number: number
  policy: Policy | null
}

async function chooseTarget(
  voice: Voice,
  { policies }: EditorsLibrary,
  id: string | undefined,
  { policy: isNew }: Options,
): Promise<Target> {
  if (!isNew) {
    const policy = await choosePolicy(voice, policies, id, EXAMPLE)
    return { id: policy.id, number: computeNextNumber(policy), policy }
  }
  if (id === undefined)
    throw createMissingOptionError(voice, '<policy>', 'propose refunds --policy --kind terms')
  return { id, number: 1, policy: null }
}

/** The title that a new policy was given. */
function readTitle({ drafted }: Plan): Terms['title'] {
  const source = [...drafted].find(([path]) => path.endsWith('/version.yaml'))?.[1] ?? ''
  return salvageVersion('', source).title
}

/** The facts in three languages, then the repository's own checklist for pull requests. */
function formatBody(
  title: Terms['title'],
  n: number,
  { about, terms, promised }: Plan,
  { root }: Checkout,
): string {
  const parts = LOCALES.map((locale) => {
    const say = sayIn(locale)
    const words = { say, locale }
    const facts = [...formatTerms(words, about, terms), ...(promised ? [formatPromise(words, promised)] : [])]
    return [
      `### ${say('propose.heading', { title: title[locale], n })}`,
      facts.map((line) => `- ${line}`).join('\n'),
      say('propose.steps'),
    ].join('\n\n')
  })
  const template = join(root, '.github/pull_request_template.md')
  return [...parts, ...(existsSync(template) ? [readFileSync(template, 'utf8').trim()] : [])].join('\n\n')
}

function createTakenError({ say }: Voice, branch: string): KelisimError {
  return new KelisimError('github-conflict', say('propose.taken', { branch }), say('propose.takenAdvice'))
}
