import { Command, CommanderError } from 'commander'
import { run } from './lib/fail.ts'
import { boundaryCommand } from './policy/boundary.ts'
import { checkCommand } from './policy/check.ts'
import { checkpointCommand } from './policy/checkpoint.ts'
import { diffCommand } from './policy/diff.ts'
import { newCommand } from './policy/new.ts'
import { proposeCommand } from './policy/propose.ts'
import { publishCommand } from './policy/publish.ts'
import { releaseCommand } from './policy/release.ts'
import { reviewCommand } from './policy/review.ts'

const COMMANDS = [
  checkCommand,
  newCommand,
  diffCommand,
  publishCommand,
  proposeCommand,
  reviewCommand,
  releaseCommand,
  checkpointCommand,
  boundaryCommand,
]

/** The editors' command line: `npm run policy -- <command>`. Exit codes: 0 fine, 1 findings, 2 wrong use. */
await run(async () => {
  const program = new Command('npm run policy --')
    .description('Write, check and publish versions of the policies.')
    .showHelpAfterError('Run npm run policy -- --help to see what there is.')
    .exitOverride()
  for (const command of COMMANDS) program.addCommand(command().exitOverride())
  try {
    await program.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has already written why.
    return error.exitCode === 0 ? 0 : 2
  }
  return Number(process.exitCode ?? 0)
})
