import { appendFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'
import { Command, CommanderError } from 'commander'
import { KelisimError } from '../domain/error.ts'
import { setTimeZone } from '../domain/time/zone.ts'
import { readScriptSettings } from './settings.ts'
import { createFrame, type Frame } from './terminal/frame.ts'
import { addParagraphs, localizeHelp } from './terminal/help.ts'
import type { Io } from './terminal/io.ts'
import { detectLocale } from './terminal/tool-locale.ts'

/** Wrong use, whoever notices it; every other failure means that something was not done. */
const WRONG_USE: readonly string[] = ['usage', 'policy-unknown', 'version-unknown']

/**
 * In the order in which an editor meets them; `checkpoint` and `boundary` are for workflows. Each is read when it is needed: most of
 * the time of a short command is its start.
 */
const COMMANDS: Record<string, () => Promise<(frame: Frame) => Command>> = {
  status: async () => (await import('./commands/status.ts')).createStatusCommand,
  new: async () => (await import('./commands/new.ts')).createNewCommand,
  check: async () => (await import('./commands/check.ts')).createCheckCommand,
  diff: async () => (await import('./commands/diff.ts')).createDiffCommand,
  export: async () => (await import('./commands/export.ts')).createExportCommand,
  publish: async () => (await import('./commands/publish.ts')).createPublishCommand,
  propose: async () => (await import('./commands/propose.ts')).createProposeCommand,
  review: async () => (await import('./commands/review.ts')).createReviewCommand,
  mend: async () => (await import('./commands/mend.ts')).createMendCommand,
  plan: async () => (await import('./commands/plan.ts')).createPlanCommand,
  release: async () => (await import('./commands/release.ts')).createReleaseCommand,
  checkpoint: async () => (await import('./commands/checkpoint.ts')).createCheckpointCommand,
  migrate: async () => (await import('./commands/migrate.ts')).createMigrateCommand,
  boundary: async () => (await import('./commands/boundary.ts')).createBoundaryCommand,
}

/**
 * Runs one of the editors' commands and returns its exit code: 0 done, 1 not done (there are findings, or
 * the person said no), 2 wrong use.
 */
export async function runPolicy(args: readonly string[], io: Io): Promise<number> {
  const frame = createFrame(io, detectLocale(args, io.env))
  const { say } = frame
  const program = localizeHelp(new Command('npm run policy --').description(say('program.about')), io, say)
  addParagraphs(program, io, [
    say('help.first'),
    say('help.reading'),
    say('help.programs'),
    say('help.codes'),
  ])
  for (const load of selectCommands(args)) program.addCommand((await load())(frame).exitOverride())
  try {
    // Every command writes dates, and none before it.
    setTimeZone(readScriptSettings(io.env).timeZone)
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    // Commander has already written why.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof KelisimError)) throw error
    const report = formatError(error)
    io.stderr.write(`${report}\n`)
    summarise(io.env, report)
    return WRONG_USE.includes(error.code) ? 2 : 1
  }
  return frame.exitCode

  function formatError(error: KelisimError): string {
    const { policies: directory } = readScriptSettings(io.env)
    if (error.code === 'library-old')
      return `${say('library.old', { directory })}\n${say('library.oldAdvice')}`
    if (error.code !== 'library-missing') return error.report
    return `${say('library.missing', { directory })}\n${say('library.missingAdvice')}`
  }
}

/** The command that is named; all of them for the help, and to guess which one was meant. */
function selectCommands([name = '']: readonly string[]) {
  const wanted = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  return wanted ? [wanted] : Object.values(COMMANDS)
}

/** Whoever presses a button on GitHub sees the page of its run, and not the log behind it. */
function summarise({ GITHUB_STEP_SUMMARY: summary }: NodeJS.ProcessEnv, report: string): void {
  if (summary) appendFileSync(summary, `~~~text\n${stripVTControlCharacters(report)}\n~~~\n`)
}
