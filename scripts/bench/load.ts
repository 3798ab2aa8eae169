import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { publishData } from '../lib/publish-data.ts'
import { runPhases } from './load/phases.ts'
import { FULL, PROMISED, type Profile, SHORT } from './load/profile.ts'
import { reckon } from './load/reckon.ts'
import { formatPromises, formatReport } from './load/report.ts'
import { evaluateSoak, runSoak } from './load/soak.ts'
import { setUp, type Testbed } from './load/testbed.ts'
import { evaluatePromises } from './load/verdicts.ts'
import { Driver } from './service/drive.ts'
import { ENGINES, type EngineName } from './service/run.ts'
import type { Verdict } from './verdict.ts'

interface Options {
  json?: boolean
  short?: boolean
  engine?: EngineName
  soak?: number
}

/** `load`: the service at the rates that are promised, at twice what it can, and for long. */
export function createLoadBench(): Command {
  return new Command('load')
    .description(
      'answer people who come whether or not others have been answered, and twice too many of them',
    )
    .option('--json', 'print all figures as JSON')
    .option('--short', 'less time for everything, for a first look')
    .option(
      '--soak <minutes>',
      'half the promised rate for so long instead, and look for what grows',
      parseMinutes,
    )
    .addOption(new Option('--engine <name>', 'measure on this engine only').choices(ENGINES))
    .action(async ({ json, short, engine, soak }: Options) => {
      const engines = engine ? [engine] : ENGINES
      const {
        all,
        found,
        summary: told,
      } = soak ? await measureSoak(engines, soak) : await measurePhases(engines, short ? SHORT : FULL)
      const cores = availableParallelism()
      const machine = { cores, processor: cpus()[0]?.model ?? '', node: process.version }
      if (json) console.log(JSON.stringify({ machine, promises: found, engines: all }, null, 2))
      else console.log(`${told}\n\n${cores} cores shared with the generator, Node ${process.version}`)
    })
}

/** What was measured, what it says of the promises, and both for people. */
interface Outcome {
  all: unknown[]
  found: Verdict[]
  summary: string
}

async function measurePhases(engines: readonly EngineName[], profile: Profile): Promise<Outcome> {
  const driver = new Driver()
  try {
    const all = await runOnEach(engines, (stand, engine) => runPhases(driver, stand, engine, profile))
    const found = all.flatMap(evaluatePromises)
    const summary = `${formatReport(all, found)}\n\nFor src/service/SCALE.md:\n\n${reckon(all)}`
    return { all, found, summary }
  } finally {
    driver.stop()
  }
}

async function measureSoak(engines: readonly EngineName[], minutes: number): Promise<Outcome> {
  const all = await runOnEach(engines, (stand, engine) => runSoak(stand, engine, minutes, console.error))
  const found = all.flatMap(evaluateSoak)
  return { all, found, summary: formatPromises(found) }
}

/** Sets every engine up in turn and has something measured on it. */
async function runOnEach<T>(
  engines: readonly EngineName[],
  work: (stand: Testbed, engine: EngineName) => Promise<T>,
): Promise<T[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-load-'))
  // An end by a signal is an end like any other: what was started and made goes with it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const dist = join(folder, 'dist')
  publishData('policies', dist, new Date())
  const all: T[] = []
  for (const engine of engines) {
    console.error(`Measuring on ${engine} …`)
    const stand = await setUp(engine, PROMISED[engine].processes, dist, join(folder, engine))
    try {
      all.push(await work(stand, engine))
    } finally {
      await stand.stop()
    }
  }
  return all
}

function parseMinutes(text: string): number {
  if (/^\d{1,4}$/.test(text) && Number(text) > 0) return Number(text)
  throw new InvalidArgumentError('Minutes are a whole number from 1.')
}
