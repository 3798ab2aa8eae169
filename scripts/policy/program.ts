import { Command, CommanderError } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { settings } from '../lib/settings.ts'
import { boundaryCommand } from './boundary.ts'
import { checkCommand } from './check.ts'
import { checkpointCommand } from './checkpoint.ts'
import { diffCommand } from './diff.ts'
import { exportCommand } from './export.ts'
import { type Frame, frameOf, type Io } from './frame.ts'
import { helpIn, withParagraphs } from './help.ts'
import { newCommand } from './new.ts'
import { proposeCommand } from './propose.ts'
import { publishCommand } from './publish.ts'
import { releaseCommand } from './release.ts'
import { reviewCommand } from './review.ts'
import { statusCommand } from './status.ts'
import { toolLocale } from './tool-locale.ts'

/** Wrong use, whoever notices it; every other failure means that something was not done. */
const WRONG_USE: readonly string[] = ['usage', 'policy-unknown', 'version-unknown']

/** In the order in which an editor meets them; the last two are for workflows. */
const COMMANDS: readonly ((frame: Frame) => Command)[] = [
  statusCommand,
  newCommand,
  checkCommand,
  diffCommand,
  exportCommand,
  publishCommand,
  proposeCommand,
  reviewCommand,
  releaseCommand,
  checkpointCommand,
  boundaryCommand,
]

/**
 * Runs one of the editors' commands and returns its exit code: 0 done, 1 not done (there are findings, or
 * the person said no), 2 wrong use.
 */
export async function runPolicy(args: readonly string[], io: Io): Promise<number> {
  const frame = frameOf(io, toolLocale(args, io.env))
  const { say } = frame
  const program = helpIn(new Command('npm run policy --').description(say('program.about')), io, say)
  withParagraphs(program, io, [
    say('help.first'),
    say('help.reading'),
    say('help.programs'),
    say('help.codes'),
  ])
  for (const make of COMMANDS) program.addCommand(make(frame).exitOverride())
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    // Commander has already written why.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof KelisimError)) throw error
    io.stderr.write(`${reportOf(error)}\n`)
    return WRONG_USE.includes(error.code) ? 2 : 1
  }
  return frame.exitCode

  function reportOf(error: KelisimError): string {
    if (error.code !== 'library-missing') return error.report
    const { policies: directory } = settings(io.env)
    return `${say('library.missing', { directory })}\n${say('library.missingAdvice')}`
  }
}
