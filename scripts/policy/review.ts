import { appendFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { isError } from '../../src/domain/finding.ts'
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../src/domain/locale.ts'
import { readLibrary } from '../../src/library/read-library.ts'
import { type Checkout, changedSince, checkoutOf, headOf, pathIn, requireCommitted } from '../lib/git.ts'
import { openGitHub } from '../lib/github.ts'
import type { GitHub } from '../lib/github-calls.ts'
import { githubSettings } from '../lib/github-settings.ts'
import { serviceAddress } from '../lib/service.ts'
import { settings } from '../lib/settings.ts'
import { findingsIn } from './check.ts'
import { annotationOf, checkStates, workflowCommand } from './review/annotations.ts'
import { MARKER, reviewComment } from './review/comment.ts'
import { reachOfVersion, standings } from './review/reach-of-versions.ts'
import type { Review, ReviewLinks } from './review/review.ts'
import { touchedVersions } from './review/reviewed-versions.ts'

interface Options {
  pr?: number
  base?: string
  locale: Locale
  print?: boolean
}

/** `review --pr N`: what a pull request changes, for whom, and what is wrong with it, in one comment and a check. */
export function reviewCommand(): Command {
  return new Command('review')
    .description('review a pull request: one comment kept up to date, and findings on their lines')
    .option('--pr <number>', 'number of the pull request', numberOf)
    .option('--base <ref>', 'what to compare with; origin/ and the branch of the pull request when left out')
    .addOption(
      new Option('--locale <tag>', 'language of the comment').choices(LOCALES).default(DEFAULT_LOCALE),
    )
    .option('--print', 'write nothing to GitHub: for pull requests from forks, and to look at it beforehand')
    .action(async ({ pr, base, locale, print }: Options) => {
      const checkout = checkoutOf(settings().policies)
      if (print) return finish(await printed(checkout, base, locale))
      if (pr === undefined) throw usage('No pull request is named.')
      requireCommitted(checkout)
      const github = openGitHub(githubSettings())
      const { head, base: into } = await github.pull(pr)
      if (head !== headOf(checkout)) throw movedOn(pr, head, headOf(checkout))
      const review = await reviewed(checkout, base ?? `origin/${into}`, locale)
      await keepComment(github, pr, reviewComment(review, linksOf(checkout, review.commit, pr)))
      await report(github, review, checkout)
      finish(review)
    })
}

/** Looks at everything; what cannot be known is said in the review. */
async function reviewed(checkout: Checkout, base: string, locale: Locale): Promise<Review> {
  const { policies: directory } = settings()
  const touched = touchedVersions(directory, changedSince(checkout, base))
  const known = await standings(serviceAddress(), process.env.KELISIM_SERVICE_TOKEN, console.error)
  const { policies } = readLibrary(directory)
  const now = new Date()
  return {
    locale,
    commit: headOf(checkout),
    versions: touched.map(({ facts, ...version }) => ({
      ...version,
      reach: reachOfVersion({ facts, ...version }, policies, known, now),
    })),
    findings: findingsIn(directory),
  }
}

/** Without rights to write: the review in the summary of the job and findings on their lines, or else on stdout. */
async function printed(checkout: Checkout, base: string | undefined, locale: Locale): Promise<Review> {
  if (base === undefined) throw usage('With --print, name what to compare with.')
  const review = await reviewed(checkout, base, locale)
  const text = reviewComment(review, linksOf(checkout, review.commit, undefined))
  const { GITHUB_STEP_SUMMARY: summary } = process.env
  if (!summary) {
    console.log(text)
    return review
  }
  appendFileSync(summary, `${text}\n`)
  for (const finding of review.findings)
    console.log(workflowCommand(annotationOf(finding, locale, (file) => pathIn(checkout, file))))
  return review
}

/** One comment: found by its first line and its author, made once, then edited in place. */
async function keepComment(github: GitHub, pr: number, body: string): Promise<void> {
  // Somebody else's comment with our mark is left alone: it stays theirs to edit.
  const author = process.env.KELISIM_REVIEWER || 'github-actions[bot]'
  const comments = await github.comments(pr)
  const ours = comments.find((one) => one.author === author && one.body.startsWith(MARKER))
  if (ours === undefined) console.log(await github.addComment(pr, body))
  else {
    if (ours.body !== body) await github.editComment(ours.id, body)
    console.log(ours.url)
  }
}

/** A check of the commit; a run that breaks off leaves it unfinished, and the next one makes a new one. */
async function report(github: GitHub, review: Review, checkout: Checkout): Promise<void> {
  const [first, ...more] = checkStates(review, (file) => pathIn(checkout, file))
  if (first === undefined) return
  const id = await github.startCheck(review.commit, first)
  for (const state of more) await github.updateCheck(id, state)
}

function linksOf(checkout: Checkout, commit: string, pr: number | undefined): ReviewLinks {
  const server = process.env.GITHUB_SERVER_URL || 'https://github.com'
  const repository = `${server}/${process.env.GITHUB_REPOSITORY ?? ''}`
  return {
    line: (file, line) =>
      `${repository}/blob/${commit}/${addressOf(pathIn(checkout, file))}?plain=1#L${line}`,
    files: pr === undefined ? `${repository}/commit/${commit}` : `${repository}/pull/${pr}/files`,
    preview: process.env.PREVIEW_URL?.replace(/\/+$/, '') || null,
  }
}

/** A path that can stand between the brackets of a link, whatever a file is called. */
function addressOf(path: string): string {
  return encodeURI(path).replace(/[()?#]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

function finish({ findings }: Review): void {
  const errors = findings.filter(isError).length
  console.error(errors === 0 ? 'Reviewed; the policies are in order.' : `Reviewed; ${errors} to mend.`)
  if (errors > 0) process.exitCode = 1
}

function numberOf(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected the number of a pull request.')
}

function movedOn(pr: number, head: string, here: string): KelisimError {
  return new KelisimError(
    'github-moved',
    `Pull request ${pr} is at ${head.slice(0, 10)} and this checkout at ${here.slice(0, 10)}.`,
    'Check out its newest commit and run it again; nothing was written.',
  )
}

function usage(message: string): KelisimError {
  return new KelisimError(
    'usage',
    message,
    'Write: npm run policy -- review --pr 7, or: npm run policy -- review --print --base origin/main',
  )
}
