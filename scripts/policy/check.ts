import { Command, Option } from 'commander'
import { type CheckOptions, checkLibrary } from '../../src/domain/checks/check.ts'
import { checkHistory } from '../../src/domain/checks/history.ts'
import { type Finding, inReadingOrder, isError } from '../../src/domain/finding.ts'
import { LOCALES, type Locale } from '../../src/domain/locale.ts'
import { readLibrary, readPolicyFile } from '../../src/library/read-library.ts'
import { settings } from '../lib/settings.ts'
import { filesAt } from './check/git-files.ts'
import { mend } from './check/mend.ts'
import { painter, printed, printedFixes } from './check/print.ts'
import { fixedLine, progressLine, summaryLine } from './check/words.ts'

interface Options {
  locale: Locale
  fix?: boolean
  base?: string
  all?: boolean
  json?: boolean
  quiet?: boolean
}

/** So long a check may take before it says how far it is, in milliseconds. */
const PATIENCE = 1_000

/** `check`: every problem in the policies at once; exit code 1 when one of them is an error. */
export function checkCommand(): Command {
  return new Command('check')
    .description('list every problem in the policies, with file, line and what to do')
    .addOption(new Option('--locale <tag>', 'language of the findings').choices(LOCALES).default('en'))
    .option('--fix', 'mend in drafts what needs no judgement: spaces, stray letters, numbers, references')
    .option('--base <ref>', 'compare published versions with a commit, branch or tag, too')
    .option('--all', 'judge the words of superseded versions again')
    .option('--json', 'print the findings as JSON')
    .option('--quiet', 'print errors only')
    .action((options: Options) => {
      const { policies } = settings()
      const { findings, fixed } = examined(policies, options)
      const { locale, json, quiet } = options
      const errors = findings.filter(isError)
      if (errors.length > 0) process.exitCode = 1
      if (json) {
        const notes = findings.length - errors.length
        console.log(JSON.stringify({ errors: errors.length, notes, findings, fixed }, null, 2))
        return
      }
      const paint = painter(process.stderr)
      if (fixed.length > 0 && !quiet)
        console.error(`${fixedLine(fixed, locale)}\n${printedFixes(fixed, paint)}\n`)
      const shown = quiet ? errors : findings
      const lines = (file: string, line: number) =>
        readPolicyFile(policies, file)?.split('\n')[line - 1]?.trimEnd() ?? ''
      if (shown.length > 0) console.log(printed(shown, locale, lines, painter(process.stdout)))
      if (!quiet) console.error(`${shown.length > 0 ? '\n' : ''}${summaryLine(findings, locale)}`)
    })
}

function examined(directory: string, { locale, fix, base, all, quiet }: Options) {
  const history = base === undefined ? undefined : filesAt(directory, base)
  const check = () => {
    const checking = { superseded: all ?? false, progress: quiet ? () => {} : shownProgress(locale) }
    const found = findingsIn(directory, checking)
    if (!history || base === undefined) return found
    const past = checkHistory(history, (path) => readPolicyFile(directory, path), base)
    return inReadingOrder([...found, ...past])
  }
  return fix ? mend(directory, check) : { findings: check(), fixed: [] }
}

/** Every problem of a policies folder: of reading its files, and of what they say. */
export function findingsIn(directory: string, options: Omit<CheckOptions, 'texts'> = {}): Finding[] {
  const { policies, texts, findings } = readLibrary(directory)
  return inReadingOrder([...findings, ...checkLibrary(policies, { ...options, texts })])
}

/** Says on a terminal how far a long check is, and takes it back when it is done. */
function shownProgress(locale: Locale): (done: number, all: number) => void {
  const begun = performance.now()
  let shown = false
  return (done, all) => {
    if (!process.stderr.isTTY || (!shown && (done === all || performance.now() - begun < PATIENCE))) return
    shown = true
    process.stderr.write(done < all ? `\r${progressLine(done, all, locale)}` : '\r\u001b[K')
  }
}
