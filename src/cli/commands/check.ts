import type { Command } from 'commander'
import { type Finding, isError } from '../../domain/checks/finding.ts'
import type { Fixed } from '../../domain/checks/fixes.ts'
import { KelisimError } from '../../domain/error.ts'
import { collectFindings, countSealed } from '../../library/findings-in.ts'
import { type AcceptOptions, acceptDifferences, requireAcceptOptions } from '../accept/accept.ts'
import { fixFindings } from '../check/fix-findings.ts'
import { readPast } from '../check/past.ts'
import { formatFindings, formatFixes } from '../check/print.ts'
import { spellFinding, spellFixed } from '../check/spell-findings.ts'
import { readScriptSettings } from '../settings.ts'
import { createCommand, createVoice, type Frame, type Shared, type Voice } from '../terminal/frame.ts'

interface Options extends Shared, AcceptOptions {
  fix?: boolean
  base?: string
  sealed?: boolean
  all?: boolean
}

const EXAMPLES = [
  'check',
  'check --fix',
  'check --base origin/main',
  'check --base origin/main --sealed',
  'check --accept privacy/3',
  'check --accept --clause 8.2 --rule parity-duty --reason "…"',
]

/** So long a check may take before it says how far it is, in milliseconds. */
const PROGRESS_DELAY_MS = 1_000

/** `check`: every problem in the policies at once; exit code 1 when one of them is an error. */
export function createCheckCommand(frame: Frame): Command {
  const { say } = frame
  return createCommand(frame, 'check', 'check.about', EXAMPLES)
    .option('--fix', say('check.fix'))
    .option('--base <ref>', say('check.base'))
    .option('--sealed', say('check.sealed'))
    .option('--all', say('check.all'))
    .option('--accept [policy/version...]', say('accept.option'))
    .option('--clause <address>', say('accept.optionClause'))
    .option('--rule <name>', say('accept.optionRule'))
    .option('--reason <words>', say('accept.optionReason'))
    .action(async (options: Options) => {
      const voice = createVoice(frame, options)
      requireAcceptOptions(voice, options)
      const { policies: directory } = readScriptSettings(voice.io.env)
      const { findings, fixed, answers, compared } = await runCheck(voice, directory, options)
      const errors = findings.filter(isError)
      if (errors.length > 0) frame.exitCode = 1
      if (voice.json) {
        const notes = findings.length - errors.length
        const report = {
          errors: errors.length,
          notes,
          findings: findings.map(spellFinding),
          fixed: fixed.map(spellFixed),
          ...answers,
          ...(compared && { compared }),
        }
        voice.output(JSON.stringify(report, null, 2))
        return
      }
      if (fixed.length > 0)
        voice.info(`${formatFixedCount(voice, fixed)}\n${formatFixes(fixed, voice.styleInfo)}\n`)
      const shown = options.quiet ? errors : findings
      if (shown.length > 0) voice.output(formatFindings(shown, voice, directory, voice.styleOutput))
      voice.info(`${shown.length > 0 ? '\n' : ''}${formatSummary(voice, findings)}`)
      if (compared) voice.info(say('check.compared', compared))
    })
}

/** Checks; with options, mends first and has differences answered, and tells what there is to find then. */
async function runCheck(voice: Voice, directory: string, options: Options) {
  const { fix, accept, base, sealed, all, quiet } = options
  if (sealed && base === undefined)
    throw new KelisimError('usage', voice.say('check.sealedAlone'), voice.say('check.badBaseAdvice'))
  const past =
    base === undefined
      ? undefined
      : readPast(directory, { name: base, ref: base }, sealed ? new Date() : 'forbidden', voice.say)
  const compared = past && { base: past.name, n: countSealed(past) }
  const check = () => {
    const progress = quiet ? () => {} : createProgress(voice)
    return collectFindings(directory, { published: all ?? false, now: new Date(), progress, past })
  }
  const { findings, fixed } = fix ? fixFindings(directory, check) : { findings: check(), fixed: [] }
  if (!accept) return { findings, fixed, answers: null, compared }
  const answers = await acceptDifferences(voice, findings, options)
  return {
    findings: answers.accepted.length + answers.dropped.length > 0 ? check() : findings,
    fixed,
    answers,
    compared,
  }
}

/** The last line: how many errors and notes there are, and how many can be fixed by themselves. */
function formatSummary({ say }: Voice, findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length
  const notes = findings.length - errors
  const fixable = findings.filter(({ fix }) => fix).length
  const parts = [
    errors === 0 && say('check.fine'),
    errors > 0 && say('check.errors', { n: errors }),
    notes > 0 && say('check.notes', { n: notes }),
    fixable > 0 && say('check.fixable', { n: fixable }),
  ]
  return parts.filter(Boolean).join(' ')
}

function formatFixedCount({ say }: Voice, fixed: readonly Fixed[]): string {
  return say('check.fixed', { n: fixed.reduce((sum, { edits }) => sum + edits.length, 0) })
}

/** Says on a terminal how far a long check is, and takes it back when it is done. */
function createProgress({ io: { stderr }, say }: Voice): (done: number, all: number) => void {
  const begun = performance.now()
  let shown = false
  return (done, all) => {
    if (!stderr.isTTY || (!shown && (done === all || performance.now() - begun < PROGRESS_DELAY_MS))) return
    shown = true
    stderr.write(done < all ? `\r${say('check.progress', { done, all })}` : '\r\u001b[K')
  }
}
