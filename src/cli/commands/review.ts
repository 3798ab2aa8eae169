import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { isError } from '../../domain/checks/finding.ts'
import { KelisimError } from '../../domain/error.ts'
import { findingsIn } from '../../library/findings-in.ts'
import { filesAt } from '../check/git-files.ts'
import { type Checkout, changedSince, checkoutOf, forkOf, pathIn, requireCommitted } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import type { GitHub } from '../github/github-calls.ts'
import { githubSettings } from '../github/github-settings.ts'
import { libraryOf } from '../library.ts'
import { reachOfVersion, standings } from '../reach.ts'
import { annotationOf, checkStates, workflowCommand } from '../review/annotations.ts'
import { MARKER, reviewComment } from '../review/comment.ts'
import { linksIn } from '../review/links.ts'
import type { Review } from '../review/review.ts'
import { touchedVersions } from '../review/reviewed-versions.ts'
import { settings } from '../settings.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from '../terminal/frame.ts'

interface Options extends Shared {
  pr?: string
  base?: string
  print?: boolean
}

/** `review --pr N`: what a pull request changes, for whom, and what is wrong with it, in one comment and a check. */
export function reviewCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['review --pr 7', 'review --print --base origin/main']
  return framed(frame, 'review', 'review.about', examples)
    .option('--pr <number>', say('review.pr'))
    .option('--base <ref>', say('review.base'))
    .option('--print', say('review.print'))
    .action(async ({ pr, base, print, ...options }: Options) => {
      const voice = voiceOf(frame, options)
      const checkout = checkoutOf(settings(voice.io.env).policies, say)
      const review = print
        ? await printed(voice, checkout, base)
        : await kept(voice, checkout, numberOf(voice, pr), base)
      const errors = review.findings.filter(isError).length
      voice.tell(errors === 0 ? say('review.fine') : say('review.errors', { n: errors }))
      if (errors > 0) frame.exitCode = 1
    })
}

/** Looks at everything; what cannot be known is said in the review. */
async function reviewed(voice: Voice, checkout: Checkout, base: string): Promise<Review> {
  const { directory, policies } = libraryOf(voice)
  const fork = forkOf(checkout, base)
  const known = await standings(voice)
  const now = new Date()
  return {
    locale: voice.locale,
    commit: checkout.head,
    versions: touchedVersions(policies, changedSince(checkout, fork)).map((version) => {
      const place = { id: version.policy, number: version.number }
      return { ...version, reach: reachOfVersion(policies, place, version.terms, known, now) }
    }),
    findings: findingsIn(directory, { past: { name: base, files: filesAt(directory, fork, voice.say) } }),
  }
}

/** Keeps the comment and the check of a pull request. */
async function kept(voice: Voice, checkout: Checkout, pr: number, base: string | undefined): Promise<Review> {
  requireCommitted(checkout)
  const github = openGitHub(githubSettings(voice.io.env, voice.say))
  const { head, base: into } = await github.pull(pr)
  if (head !== checkout.head) throw movedOn(voice, pr, head, checkout.head)
  const review = await reviewed(voice, checkout, base ?? `origin/${into}`)
  const body = reviewComment(review, linksIn(voice.io.env, checkout, review.commit, pr))
  const url = await keepComment(github, pr, body, voice.io.env.KELISIM_REVIEWER || 'github-actions[bot]')
  await report(github, review, checkout)
  voice.print(voice.json ? reviewJson(review, url) : url)
  return review
}

/** Without rights to write: the review in the summary of the job and findings on their lines, or else on stdout. */
async function printed(voice: Voice, checkout: Checkout, base: string | undefined): Promise<Review> {
  const { io, say, json, locale } = voice
  if (base === undefined) throw new KelisimError('usage', say('review.noBase'), say('review.usage'))
  const review = await reviewed(voice, checkout, base)
  const text = reviewComment(review, linksIn(io.env, checkout, review.commit, undefined))
  const { GITHUB_STEP_SUMMARY: summary } = io.env
  if (summary) appendFileSync(summary, `${text}\n`)
  if (json) voice.print(reviewJson(review, null))
  else if (!summary) voice.print(text)
  else
    for (const finding of review.findings)
      voice.print(workflowCommand(annotationOf(finding, locale, (file) => pathIn(checkout, file))))
  return review
}

/** The review for other programs; the changes themselves are what `diff --json` gives. */
function reviewJson({ commit, versions, findings }: Review, url: string | null): string {
  const touched = versions.map(({ policy, number, terms, since, reach }) => ({
    ...{ policy, version: number, since },
    ...terms,
    reach,
  }))
  return JSON.stringify({ url, commit, versions: touched, findings }, null, 2)
}

/** One comment: found by its first line and its author, made once, then edited in place; its address. */
async function keepComment(github: GitHub, pr: number, body: string, author: string): Promise<string> {
  // Somebody else's comment with our mark is left alone: it stays theirs to edit.
  const comments = await github.comments(pr)
  const ours = comments.find((one) => one.author === author && one.body.startsWith(MARKER))
  if (ours === undefined) return github.addComment(pr, body)
  if (ours.body !== body) await github.editComment(ours.id, body)
  return ours.url
}

/** A check of the commit; a run that breaks off leaves it unfinished, and the next one makes a new one. */
async function report(github: GitHub, review: Review, checkout: Checkout): Promise<void> {
  const [first, ...more] = checkStates(review, (file) => pathIn(checkout, file))
  if (first === undefined) return
  const id = await github.startCheck(review.commit, first)
  for (const state of more) await github.updateCheck(id, state)
}

function numberOf({ say }: Voice, pr: string | undefined): number {
  if (/^[1-9]\d*$/.test(pr ?? '')) return Number(pr)
  const problem = pr === undefined ? say('review.noPr') : say('review.badPr', { value: JSON.stringify(pr) })
  throw new KelisimError('usage', problem, say('review.usage'))
}

function movedOn({ say }: Voice, pr: number, head: string, here: string): KelisimError {
  return new KelisimError(
    'github-moved',
    say('review.movedOn', { pr, head: head.slice(0, 10), here: here.slice(0, 10) }),
    say('review.movedOnAdvice'),
  )
}
