import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { KelisimError } from '../../src/domain/error.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { Random } from '../harness/random.ts'
import { writePolicies } from './build/policies.ts'
import { measureProcess, type ProcessUsage } from './build/timed.ts'
import { tallyResults } from './check/tally.ts'
import { type MutationResult, runMutations } from './check/trial.ts'
import { formatTable } from './table.ts'

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
export function createCheckBench(): Command {
  return new Command('check')
    .description(
      'measure the check on a large library, and spoil the shipped texts at random to see what it misses',
    )
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'make other revisions and faults', parseWholeNumber, 1)
    .option('--mutations <n>', 'how many faults', parseWholeNumber, 10_000)
    .action(async ({ json, seed, mutations }: Options) => {
      const speed = await measureSpeed(seed)
      const found = runAllMutations(mutations, seed)
      const about = { seed, node: process.version }
      const rows = tallyResults(found)
      const missed = found.filter(({ rules }) => rules.length === 0)
      if (json) {
        console.log(
          JSON.stringify({ speed, target: TARGET_SECONDS, mutations: rows, missed, ...about }, null, 2),
        )
        return
      }
      console.log(`${formatSpeed(speed)}\n\n${formatMutations(rows)}\n\n${formatMissed(missed)}`)
      console.log(`\nseed ${seed}, Node ${process.version}`)
    })
}

interface Speed extends ProcessUsage {
  what: string
}

/** The command itself, as an editor or a workflow starts it. */
async function measureSpeed(seed: number): Promise<Speed[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-check-'))
  try {
    const policy = loadLibrary(resolve('policies'), sayDomainIn('en')).find(({ id }) => id === MODEL)
    if (!policy)
      throw new KelisimError(
        'policy-unknown',
        `There is no policy ${MODEL}.`,
        'Run it in the project itself.',
      )
    writePolicies(folder, policy, POLICIES, VERSIONS, new Random(seed))
    const env = { ...process.env, KELISIM_POLICIES: folder }
    const run = (...args: string[]) =>
      measureProcess(['src/cli/main.ts', 'check', ...args], env, process.cwd())
    return [
      { what: 'check', ...(await run('--quiet')) },
      { what: 'check --all', ...(await run('--quiet', '--all')) },
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function runAllMutations(mutations: number, seed: number): MutationResult[] {
  const found: MutationResult[] = []
  for (const trial of runMutations(
    loadLibrary(resolve('policies'), sayDomainIn('en')),
    mutations,
    new Random(seed),
  )) {
    found.push(trial)
    if (process.stderr.isTTY && found.length % 50 === 0)
      process.stderr.write(`\r${found.length} of ${mutations} faults`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  return found
}

function formatSpeed(paces: readonly Speed[]): string {
  const head = [`${POLICIES} × ${VERSIONS} × 3`, 'time', 'of CPU', 'memory', `target ${TARGET_SECONDS} s`]
  const rows = paces.map(({ what, seconds, cpuSeconds, megabytes }) => [
    what,
    `${seconds.toFixed(1)} s`,
    `${cpuSeconds.toFixed(1)} s`,
    `${megabytes.toFixed(0)} MB`,
    seconds <= TARGET_SECONDS ? 'met' : 'missed',
  ])
  return formatTable([head, ...rows])
}

function formatMutations(rows: ReturnType<typeof tallyResults>): string {
  const head = ['fault', 'put in', 'found', 'in its file', 'in its line', 'by']
  return formatTable([
    head,
    ...rows.map(({ kind, count, found, inFile, inLine, by }) => [kind, count, found, inFile, inLine, by]),
  ])
}

function formatMissed(missed: readonly MutationResult[]): string {
  if (missed.length === 0) return 'Nothing was missed.'
  return [
    `Missed ${missed.length}:`,
    ...missed.map(({ kind, version, file, what }) => `${version} ${file}  ${kind}\n  ${what}`),
  ].join('\n')
}

function parseWholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
