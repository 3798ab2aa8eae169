import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { FaultEnvironment } from './fault/environment.ts'
import { FULL, SHORT, WHOLE } from './fault/profile.ts'
import { computeTotal, runTests } from './fault/run.ts'
import { SHORT_TESTS, TESTS } from './fault/tests.ts'
import { run } from './lib/fail.ts'

interface Options {
  short?: boolean
  full?: boolean
  seed: number
  only?: string[]
  json?: boolean
}

/** `npm run fault`: does every fault that the service promises to survive, and counts what came of it. */
await run(async () => {
  const program = new Command('npm run fault --')
    .description('Kill, cut, fill, promote, restore: and hold the log against what people were told.')
    .option(
      '--short',
      'a few times each: killed, deployed, ended, database gone, wrong keys and clock, one client; others by --only',
    )
    .option('--full', 'a million acts where reports are drawn up')
    .option('--seed <number>', 'seed of everything that is left to chance', parseSeed, 1)
    .option('--only <test...>', `only these tests: ${TESTS.map(({ id }) => id).join(', ')}`, parseTestId)
    .option('--json', 'print the outcome as JSON at the end instead of the last line')
    .exitOverride()
  try {
    return await main(program.parse().opts<Options>())
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has already written why.
    return error.exitCode === 0 ? 0 : 2
  }
})

async function main({ short, full, seed, only, json }: Options): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-fault-'))
  // An end by a signal is an end like any other: what was started and made goes with it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  mkdirSync(join(folder, 'cache'))
  const workshop = await FaultEnvironment.open(folder, short ? SHORT : full ? WHOLE : FULL, seed)
  try {
    const tell = json ? console.error : console.log
    tell(`seed ${seed}, ${short ? 'short' : 'full'} form, Node ${process.version}`)
    const wanted = only ?? (short ? SHORT_TESTS : undefined)
    const tests = TESTS.filter(({ id }) => wanted === undefined || wanted.includes(id))
    // Two at a time where time is short; alone where times are told.
    const reports = await runTests(tests, workshop, { isPaired: short === true, print: tell })
    const total = computeTotal(reports)
    console.log(
      json ? JSON.stringify({ seed, short: short ?? false, ...total, reports }, null, 2) : total.line,
    )
    return total.isAsPromised ? 0 : 1
  } finally {
    await workshop.close()
  }
}

function parseSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('A seed is a whole number.')
}

function parseTestId(id: string, before: string[] = []): string[] {
  if (TESTS.some((test) => test.id === id)) return [...before, id]
  throw new InvalidArgumentError(`There is no test "${id}".`)
}
