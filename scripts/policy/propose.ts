import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { LOCALES } from '../../src/domain/locale.ts'
import { ASKS, type Asks, type Policy, versionName } from '../../src/domain/policy.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { type Checkout, checkoutOf, headOf, pathIn, requireCommitted } from '../lib/git.ts'
import { openGitHub } from '../lib/github.ts'
import { githubSettings } from '../lib/github-settings.ts'
import { type NextDraft, nextDraft } from '../lib/next-draft.ts'
import { settings } from '../lib/settings.ts'
import { policyNamed } from './find.ts'
import { asksSentence, PROPOSE_WORDS } from './propose-words.ts'

interface Options {
  asks: Asks
  acceptBy: string
  into: string
}

/** `propose <policy>`: a branch with the next version and a draft pull request, for whoever edits on GitHub's pages. */
export function proposeCommand(): Command {
  return new Command('propose')
    .description('begin the next version on GitHub: a branch and a draft pull request')
    .argument('<policy>', 'id of the policy, such as privacy')
    .addOption(
      new Option('--asks <what>', 'everyone must accept, everyone is told, or nobody is asked')
        .choices(ASKS)
        .default('acceptance'),
    )
    .option(
      '--accept-by <moment>',
      'until when the earlier acceptance holds: a last day, a moment, or at-effect',
      'at-effect',
    )
    .option('--into <branch>', 'the branch that it is to go into', 'main')
    .action(async (id: string, { into, ...wanted }: Options) => {
      const { policies: directory } = settings()
      const checkout = checkoutOf(directory)
      requireCommitted(checkout)
      const policy = policyNamed(loadLibrary(directory), id)
      const draft = nextDraft(policy, wanted)
      const name = versionName(id, draft.number)
      const branch = `policy/${id}-${draft.number}`
      const github = openGitHub(githubSettings())

      const open = await github.pullFrom(branch)
      if (open) {
        console.log(open.url)
        console.error(`${name} is proposed already; go on in its pull request.`)
        return
      }
      const files = new Map(
        [...draft.files].map(([file, text]) => [pathIn(checkout, `${id}/${draft.number}/${file}`), text]),
      )
      // It begins where this checkout is, so that texts and parent cannot belong to different states.
      const commit = await github.commit({ parent: headOf(checkout), files, message: `Begin ${name}` })
      const isNew = await github.createRef(`heads/${branch}`, commit.sha)
      if (!isNew) {
        // What an earlier run left may be finished; what somebody has written there may not be taken for it.
        const tip = await github.refAt(`heads/${branch}`)
        if (tip === null || (await github.treeOf(tip)) !== commit.tree) throw taken(branch)
      }
      const title = `${name} · ${LOCALES.map((locale) => policy.title[locale]).join(' · ')}`
      const body = bodyOf(policy, draft, checkout)
      const pull = await github.openPull({ from: branch, into, title, body })
      console.log(pull.url)
      console.error(`${name} is a draft. Edit its texts in the pull request.`)
    })
}

/** The facts in three languages, then the repository's own checklist for pull requests. */
function bodyOf({ title }: Policy, { number, asks, acceptBy }: NextDraft, { root }: Checkout): string {
  const parts = LOCALES.map((locale) => {
    const words = PROPOSE_WORDS[locale]
    const steps = words.steps.map((step, index) => `${index + 1}. ${step}`)
    return [
      `### ${words.heading(title[locale], number)}`,
      asksSentence(asks, acceptBy, locale),
      steps.join('\n'),
    ].join('\n\n')
  })
  const template = join(root, '.github/pull_request_template.md')
  return [...parts, ...(existsSync(template) ? [readFileSync(template, 'utf8').trim()] : [])].join('\n\n')
}

function taken(branch: string): KelisimError {
  return new KelisimError(
    'github-conflict',
    `There is a branch ${branch} already, with other content.`,
    'Open a pull request from it on GitHub, or delete it there and propose again. Nothing was changed.',
  )
}
