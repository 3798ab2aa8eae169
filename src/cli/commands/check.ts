import type { Command } from 'commander'
import { type Finding, isError } from '../../domain/checks/finding.ts'
import type { Fixed } from '../../domain/checks/fixes.ts'
import { findingsIn } from '../../library/findings-in.ts'
import { filesAt } from '../check/git-files.ts'
import { mend } from '../check/mend.ts'
import { printed, printedFixes } from '../check/print.ts'
import { settings } from '../settings.ts'
import { type Frame, framed, type Shared, type Voice, voiceOf } from '../terminal/frame.ts'

interface Options extends Shared {
  fix?: boolean
  base?: string
  all?: boolean
}

/** So long a check may take before it says how far it is, in milliseconds. */
const PATIENCE = 1_000

/** `check`: every problem in the policies at once; exit code 1 when one of them is an error. */
export function checkCommand(frame: Frame): Command {
  const { say } = frame
  return framed(frame, 'check', 'check.about', ['check', 'check --fix', 'check --base origin/main'])
    .option('--fix', say('check.fix'))
    .option('--base <ref>', say('check.base'))
    .option('--all', say('check.all'))
    .action((options: Options) => {
      const voice = voiceOf(frame, options)
      const { policies: directory } = settings(voice.io.env)
      const { findings, fixed } = examined(voice, directory, options)
      const errors = findings.filter(isError)
      if (errors.length > 0) frame.exitCode = 1
      if (voice.json) {
        const notes = findings.length - errors.length
        voice.print(JSON.stringify({ errors: errors.length, notes, findings, fixed }, null, 2))
        return
      }
      if (fixed.length > 0) voice.tell(`${fixedLine(voice, fixed)}\n${printedFixes(fixed, voice.stress)}\n`)
      const shown = options.quiet ? errors : findings
      if (shown.length > 0) voice.print(printed(shown, voice, directory, voice.style))
      voice.tell(`${shown.length > 0 ? '\n' : ''}${summaryLine(voice, findings)}`)
    })
}

function examined(voice: Voice, directory: string, { fix, base, all, quiet }: Options) {
  const past = base === undefined ? undefined : { name: base, files: filesAt(directory, base, voice.say) }
  const check = () => {
    const progress = quiet ? () => {} : shownProgress(voice)
    return findingsIn(directory, { superseded: all ?? false, progress, past })
  }
  return fix ? mend(directory, check) : { findings: check(), fixed: [] }
}

/** The last line: how many errors and notes there are, and how many mend themselves. */
function summaryLine({ say }: Voice, findings: readonly Finding[]): string {
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

function fixedLine({ say }: Voice, fixed: readonly Fixed[]): string {
  return say('check.fixed', { n: fixed.reduce((sum, { edits }) => sum + edits.length, 0) })
}

/** Says on a terminal how far a long check is, and takes it back when it is done. */
function shownProgress({ io: { stderr }, say }: Voice): (done: number, all: number) => void {
  const begun = performance.now()
  let shown = false
  return (done, all) => {
    if (!stderr.isTTY || (!shown && (done === all || performance.now() - begun < PATIENCE))) return
    shown = true
    stderr.write(done < all ? `\r${say('check.progress', { done, all })}` : '\r\u001b[K')
  }
}
