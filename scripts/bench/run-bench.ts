import { Command, CommanderError } from 'commander'
import { createBuildBench } from './build.ts'
import { createCheckBench } from './check.ts'
import { createDiffBench } from './diff.ts'
import { createEditsBench } from './edits.ts'
import { createLoadBench } from './load.ts'
import { createMutantsBench } from './mutants.ts'
import { createParityBench } from './parity.ts'
import { createServiceBench } from './service.ts'
import { createWidgetBench } from './widget.ts'

/** Does what was typed after `npm run bench --`; gives the status with which the process ends. */
export async function runBench(words: readonly string[]): Promise<number> {
  const program = new Command('npm run bench --')
    .description('Measure parts of Kelisim against their peers and targets, in one run.')
    .showHelpAfterError('Run npm run bench -- --help to see what there is.')
    .exitOverride()
  for (const command of [
    createDiffBench,
    createEditsBench,
    createMutantsBench,
    createCheckBench,
    createParityBench,
    createServiceBench,
    createLoadBench,
    createBuildBench,
    createWidgetBench,
  ])
    program.addCommand(command().exitOverride())
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has already written why.
    return error.exitCode === 0 ? 0 : 2
  }
  return 0
}
