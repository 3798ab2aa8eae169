import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { Random } from '../harness/random.ts'
import { writePolicies } from './build/policies.ts'
import { type Timed, timed } from './build/timed.ts'
import { tallied } from './check/tally.ts'
import { type Trial, trials } from './check/trial.ts'
import { table } from './table.ts'

const POLICIES = 10
const VERSIONS = 20
const TARGET_SECONDS = 5
const MODEL = 'privacy'

interface Options {
  json?: boolean
  seed: number
  mutations: number
}

/** `check`: how fast it is on a large library, and whether it notices faults put into the shipped texts. */
export function checkBench(): Command {
  return new Command('check')
    .description(
      'measure the check on a large library, and spoil the shipped texts at random to see what it misses',
    )
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'make other revisions and faults', wholeNumber, 1)
    .option('--mutations <n>', 'how many faults', wholeNumber, 10_000)
    .action(async ({ json, seed, mutations }: Options) => {
      const speed = await paces(seed)
      const found = spoilt(mutations, seed)
      const about = { seed, node: process.version }
      const rows = tallied(found)
      const missed = found.filter(({ rules }) => rules.length === 0)
      if (json) {
        console.log(
          JSON.stringify({ speed, target: TARGET_SECONDS, mutations: rows, missed, ...about }, null, 2),
        )
        return
      }
      console.log(`${speedTable(speed)}\n\n${mutationTable(rows)}\n\n${missList(missed)}`)
      console.log(`\nseed ${seed}, Node ${process.version}`)
    })
}

interface Pace extends Timed {
  what: string
}

/** The command itself, as an editor or a workflow starts it. */
async function paces(seed: number): Promise<Pace[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-check-'))
  try {
    const source = resolve('policies')
    const policy = loadLibrary(source).find(({ id }) => id === MODEL)
    if (!policy)
      throw new KelisimError(
        'policy-unknown',
        `There is no policy ${MODEL}.`,
        'Run it in the project itself.',
      )
    writePolicies(
      folder,
      { policy, file: join(source, MODEL, 'policy.yaml') },
      POLICIES,
      VERSIONS,
      new Random(seed),
    )
    const env = { ...process.env, KELISIM_POLICIES: folder }
    const run = (...args: string[]) => timed(['src/cli/main.ts', 'check', ...args], env, process.cwd())
    return [
      { what: 'check', ...(await run('--quiet')) },
      { what: 'check --all', ...(await run('--quiet', '--all')) },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function spoilt(mutations: number, seed: number): Trial[] {
  const found: Trial[] = []
  for (const trial of trials(loadLibrary(resolve('policies')), mutations, new Random(seed))) {
    found.push(trial)
    if (process.stderr.isTTY && found.length % 50 === 0)
      process.stderr.write(`\r${found.length} of ${mutations} faults`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return found
}

function speedTable(paces: readonly Pace[]): string {
  const head = [`${POLICIES} × ${VERSIONS} × 3`, 'time', 'of CPU', 'memory', `target ${TARGET_SECONDS} s`]
  const rows = paces.map(({ what, seconds, cpuSeconds, megabytes }) => [
    what,
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${megabytes.toFixed(0)} MB`,
    seconds <= TARGET_SECONDS ? 'met' : 'missed',
  ])
  return table([head, ...rows])
}

function mutationTable(rows: ReturnType<typeof tallied>): string {
  const head = ['fault', 'put in', 'found', 'in its file', 'in its line', 'by']
  return table([
    head,
    ...rows.map(({ kind, count, found, inFile, inLine, by }) => [kind, count, found, inFile, inLine, by]),
  ])
}

function missList(missed: readonly Trial[]): string {
  if (missed.length === 0) return 'Nothing was missed.'
  return [
    `Missed ${missed.length}:`,
    ...missed.map(({ kind, version, file, what }) => `${version} ${file}  ${kind}\n  ${what}`),
  ].join('\n')
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
