import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { KelisimError } from '../src/domain/error.ts'
import { run } from './lib/fail.ts'
import type { Measurement, Result } from './promises/measurement.ts'
import { MEASUREMENTS } from './promises/measurements.ts'
import { renderPromises, replaceTable } from './promises/table.ts'

const RESULTS = 'scripts/promises/results'
const TABLES = [
  { file: 'README.md', headlines: true },
  { file: 'scripts/promises/README.md', headlines: false },
]

interface Options {
  only?: string[]
  table?: boolean
}

/** `npm run promises`: measures everything that is promised, keeps the results, and writes the tables anew. */
await run(async () => {
  const program = new Command('npm run promises --')
    .description(
      'Measure every promise with its full counts (hours), and write the tables of README and guide.',
    )
    .option(
      '--only <name...>',
      `only these: ${MEASUREMENTS.map(({ name }) => name).join(', ')}`,
      parseMeasurementName,
    )
    .option('--table', 'measure nothing, write the tables from the results that are kept')
    .exitOverride()
  try {
    const { only, table } = program.parse().opts<Options>()
    const wanted = table ? [] : MEASUREMENTS.filter(({ name }) => only === undefined || only.includes(name))
    for (const measurement of wanted) await runMeasurement(measurement)
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has already written why.
    return error.exitCode === 0 ? 0 : 2
  }
  const results = MEASUREMENTS.flatMap(({ name }) => {
    const file = join(RESULTS, `${name}.json`)
    return existsSync(file) ? [JSON.parse(readFileSync(file, 'utf8')) as Result] : []
  })
  for (const { file, headlines } of TABLES)
    writeFileSync(file, replaceTable(readFileSync(file, 'utf8'), renderPromises(results, headlines)))
  return results.some(({ lines }) => lines.some(({ met }) => met === false)) ? 1 : 0
})

async function runMeasurement(measurement: Measurement): Promise<void> {
  const { name, command, args, env, mayFail, output: file, keepsFigures, lines } = measurement
  console.error(`Measuring: ${command} …`)
  const [began, at] = [performance.now(), new Date().toISOString()]
  const commit = readCommit()
  const child = spawn(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (piece) => {
    output += piece
  })
  const [code] = await once(child, 'close')
  if (code !== 0 && !(mayFail && code === 1))
    throw new KelisimError('usage', `${command} ended with ${code}.`, 'The lines above say why.')
  // The output was written by the command that the lines were made for.
  const figures = JSON.parse(file ? readFileSync(file, 'utf8') : output) as never
  const result: Result = {
    ...{ name, command, at, commit },
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model.trim() ?? '',
      gigabytes: Math.round(totalmem() / 2 ** 30),
      node: process.version,
    },
    minutes: Math.ceil((performance.now() - began) / 60_000),
    lines: lines(figures),
    ...(keepsFigures && { figures }),
  }
  mkdirSync(RESULTS, { recursive: true })
  writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(result, null, 2)}\n`)
}

function readCommit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim()
  // What an earlier measurement has left is no change of what is measured.
  const left = [RESULTS, ...TABLES.map(({ file }) => file)].map((path) => `:!${path}`)
  const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', ...left) !== ''
  return git('rev-parse', '--short', 'HEAD') + (isChanged ? '+' : '')
}

function parseMeasurementName(name: string, before: string[] = []): string[] {
  if (MEASUREMENTS.some((measurement) => measurement.name === name)) return [...before, name]
  throw new InvalidArgumentError(`There is no measurement "${name}".`)
}
