import { appendFileSync } from 'node:fs'
import type { Command } from 'commander'
import { isError } from '../../domain/checks/finding.ts'
import { readAllWordings } from '../../domain/checks/wordings/read-wordings.ts'
import { KelisimError } from '../../domain/error.ts'
import { collectFindings } from '../../library/findings-in.ts'
import { readPast } from '../check/past.ts'
import { spellFinding } from '../check/spell-findings.ts'
import {
  type Checkout,
  findCheckout,
  findForkPoint,
  listChangedFiles,
  requireCommitted,
  toRepositoryPath,
} from '../git.ts'
import { openGitHub } from '../github/github.ts'
import type { GitHub } from '../github/github-calls.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { readEditorsLibrary } from '../library.ts'
import { computeVersionReach, readStandings } from '../read-standings.ts'
import { createAnnotation, formatWorkflowCommand, listCheckStates } from '../review/annotations.ts'
import { MARKER, renderComment } from '../review/comment.ts'
import { createLinks } from '../review/links.ts'
import { createMovedError, parsePullNumber } from '../review/pull.ts'
import type { Review } from '../review/review.ts'
import { listTouchedVersions } from '../review/reviewed-versions.ts'
import { readScriptSettings } from '../settings.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

interface Options extends Shared {
  pr?: string
  base?: string
  print?: boolean
}

/** `review --pr N`: what a pull request changes, for whom, and what is wrong with it, in one comment and a check. */
export function createReviewCommand(frame: Frame): Command {
  const { say } = frame
  const examples = ['review --pr 7', 'review --print --base origin/main']
  return createCommand(frame, 'review', 'review.about', examples)
    .option('--pr <number>', say('review.pr'))
    .option('--base <ref>', say('review.base'))
    .option('--print', say('review.print'))
    .action(async ({ pr, base, print, ...options }: Options) => {
      const voice = createVoice(frame, options)
      const checkout = findCheckout(readScriptSettings(voice.io.env).policies, say)
      const review = print
        ? await printReview(voice, checkout, base)
        : await postReview(voice, checkout, parsePullNumber(voice, pr), base)
      const errors = review.findings.filter(isError).length
      voice.info(errors === 0 ? say('review.fine') : say('review.errors', { n: errors }))
      if (errors > 0) frame.exitCode = 1
    })
}

/** Looks at everything; what cannot be known is said in the review. */
async function buildReview(voice: Voice, checkout: Checkout, base: string): Promise<Review> {
  const { directory, policies } = readEditorsLibrary(voice)
  const fork = findForkPoint(checkout, base)
  const known = await readStandings(voice)
  const now = new Date()
  const findings = collectFindings(directory, {
    now,
    past: readPast(directory, { name: base, ref: fork }, 'forbidden', voice.say),
  })
  return {
    locale: voice.locale,
    commit: checkout.head,
    versions: listTouchedVersions(policies, listChangedFiles(checkout, fork)).map((version) => {
      const place = { id: version.policy, number: version.number }
      return { ...version, reach: computeVersionReach(policies, place, version.terms, known, now) }
    }),
    findings,
    wordings: readAllWordings(policies, findings),
  }
}

/** Keeps the comment and the check of a pull request. */
async function postReview(
  voice: Voice,
  checkout: Checkout,
  pr: number,
  base: string | undefined,
): Promise<Review> {
  requireCommitted(checkout)
  const github = openGitHub(readGitHubSettings(voice.io.env, voice.say))
  const { head, base: into } = await github.readPull(pr)
  if (head !== checkout.head) throw createMovedError(voice, pr, head, checkout.head)
  const review = await buildReview(voice, checkout, base ?? `origin/${into}`)
  const body = renderComment(review, createLinks(voice.io.env, checkout, review.commit, pr))
  const url = await upsertComment(github, pr, body, voice.io.env.KELISIM_REVIEWER || 'github-actions[bot]')
  await reportCheck(github, review, checkout)
  voice.output(voice.json ? formatReviewJson(review, url) : url)
  return review
}

/** Without rights to write: the review in the summary of the job and findings on their lines, or else on stdout. */
async function printReview(voice: Voice, checkout: Checkout, base: string | undefined): Promise<Review> {
  const { io, say, json } = voice
  if (base === undefined) throw new KelisimError('usage', say('review.noBase'), say('review.usage'))
  const review = await buildReview(voice, checkout, base)
  const text = renderComment(review, createLinks(io.env, checkout, review.commit, undefined))
  const { GITHUB_STEP_SUMMARY: summary } = io.env
  if (summary) appendFileSync(summary, `${text}\n`)
  if (json) voice.output(formatReviewJson(review, null))
  else if (!summary) voice.output(text)
  else
    for (const finding of review.findings)
      voice.output(
        formatWorkflowCommand(createAnnotation(finding, review, (file) => toRepositoryPath(checkout, file))),
      )
  return review
}

/** The review for other programs; the changes themselves are what `diff --json` gives. */
function formatReviewJson({ commit, versions, findings }: Review, url: string | null): string {
  const touched = versions.map(({ policy, number, terms, since, reach }) => ({
    policy,
    version: number,
    since,
    ...terms,
    reach,
  }))
  return JSON.stringify({ url, commit, versions: touched, findings: findings.map(spellFinding) }, null, 2)
}

/** One comment: found by its first line and its author, made once, then edited in place; its address. */
async function upsertComment(github: GitHub, pr: number, body: string, author: string): Promise<string> {
  // Somebody else's comment with our mark is left alone: it stays theirs to edit.
  const comments = await github.listComments(pr)
  const ours = comments.find((one) => one.author === author && one.body.startsWith(MARKER))
  if (ours === undefined) return github.addComment(pr, body)
  if (ours.body !== body) await github.editComment(ours.id, body)
  return ours.url
}

/** A check of the commit; a run that breaks off leaves it unfinished, and the next one makes a new one. */
async function reportCheck(github: GitHub, review: Review, checkout: Checkout): Promise<void> {
  const [first, ...more] = listCheckStates(review, (file) => toRepositoryPath(checkout, file))
  if (first === undefined) return
  const id = await github.startCheck(review.commit, first)
  for (const state of more) await github.updateCheck(id, state)
}
