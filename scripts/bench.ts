import { Command, CommanderError } from 'commander'
import { createBuildBench } from './bench/build.ts'
import { createCheckBench } from './bench/check.ts'
import { createDiffBench } from './bench/diff.ts'
import { createLoadBench } from './bench/load.ts'
import { createServiceBench } from './bench/service.ts'
import { createWidgetBench } from './bench/widget.ts'
import { run } from './lib/fail.ts'

/** Measurements: `npm run bench -- <name>`. A target that is missed is printed, it does not fail. Exit code 2: wrong use. */
await run(async () => {
  const program = new Command('npm run bench --')
    .description('Measure parts of Kelisim against their peers and targets, in one run.')
    .showHelpAfterError('Run npm run bench -- --help to see what there is.')
    .exitOverride()
  for (const command of [
    createDiffBench,
    createCheckBench,
    createServiceBench,
    createLoadBench,
    createBuildBench,
    createWidgetBench,
  ])
    program.addCommand(command().exitOverride())
  try {
    await program.parseAsync()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has already written why.
    return error.exitCode === 0 ? 0 : 2
  }
  return 0
})
