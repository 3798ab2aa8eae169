import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { collectFindings } from '../../library/findings-in.ts'
import { fixFindings } from '../check/fix-findings.ts'
import { formatFixes } from '../check/print.ts'
import { findCheckout, listChangedFiles, requireCommitted, toRepositoryPath } from '../git.ts'
import { openGitHub } from '../github/github.ts'
import { readGitHubSettings } from '../github/github-settings.ts'
import { createMovedError, parsePullNumber } from '../review/pull.ts'
import { readScriptSettings } from '../settings.ts'
import { createCommand, createVoice, type Frame, type Shared } from '../terminal/frame.ts'

/** `mend --pr N`: what `check --fix` does, committed to the branch of a pull request. */
export function createMendCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'mend', 'mend.about', ['mend --pr 7'])
    .option('--pr <number>', say('review.pr'))
    .action(async ({ pr, ...options }: Shared & { pr?: string }) => {
      const voice = createVoice(frame, options)
      const { env } = voice.io
      const number = parsePullNumber(voice, pr, 'mend --pr 7')
      const { policies: directory } = readScriptSettings(env)
      const checkout = findCheckout(directory, say)
      requireCommitted(checkout)
      const settings = readGitHubSettings(env, say)
      const github = openGitHub(settings)
      const { head, branch, from, url } = await github.readPull(number)
      if (head !== checkout.head) throw createMovedError(voice, number, head, checkout.head)
      if (from !== `${settings.owner}/${settings.repo}`)
        throw new KelisimError(
          'github-forbidden',
          say('mend.fork', { pr: number, from: from ?? '–' }),
          say('mend.forkAdvice'),
        )

      const { fixed } = fixFindings(directory, () => collectFindings(directory))
      const changed = listChangedFiles(checkout, head)
      const files = new Map(
        changed.map((file) => [
          toRepositoryPath(checkout, file),
          readFileSync(join(directory, file), 'utf8'),
        ]),
      )
      let commit = head
      if (files.size > 0) {
        commit = (await github.createCommit({ parent: head, files, message: 'Fix what check --fix fixes' }))
          .sha
        await github.moveBranch(branch, commit)
        voice.info(formatFixes(fixed, voice.styleInfo))
      }
      const n = fixed.reduce((sum, { edits }) => sum + edits.length, 0)
      if (voice.json) voice.output(JSON.stringify({ url, commit, fixed: n }, null, 2))
      else voice.output(n === 0 ? say('mend.none', { url }) : say('mend.done', { n, url }))
      if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `head=${commit}\n`)
    })
}
