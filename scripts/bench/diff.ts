import { Command, InvalidArgumentError } from 'commander'
import { settings } from '../../src/cli/settings.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { kelisim } from './diff/engines/kelisim.ts'
import { PEERS } from './diff/engines/peers.ts'
import { figures } from './diff/figures.ts'
import { Desk } from './diff/generator/generator.ts'
import type { Pair } from './diff/generator/pair.ts'
import { sheet, trials } from './diff/generator/sets.ts'
import { judge } from './diff/judge.ts'
import { pace } from './diff/pace.ts'
import { peerPace } from './diff/peer-pace.ts'
import { FULL, QUICK } from './diff/profile.ts'
import { report } from './diff/report.ts'
import type { Judged } from './diff/score.ts'
import { rowOf } from './diff/tally.ts'

const ENGINES = [kelisim, ...PEERS]

interface Options {
  json?: boolean
  quick?: boolean
  examples?: boolean
  seed: number
}

/** `diff`: the diff against its promises and its peers, on the shipped texts and on seeded revisions. */
export function diffBench(): Command {
  return new Command('diff')
    .description('compare the diff with its targets, jsdiff and diff-match-patch')
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'make other texts and revisions', wholeNumber, 1)
    .option('--quick', 'fewer texts and fewer runs of each, for a first look')
    .option('--examples', 'print what was judged wrong')
    .action(({ json, seed, quick, examples }: Options) => {
      const policies = loadLibrary(settings().policies)
      const desk = new Desk(policies, seed)
      const effort = quick ? QUICK : FULL
      // Times first: the peers leave a heap behind that would slow down what comes after them.
      const times = pace(desk, effort)
      const pairs = sheet(desk, policies, effort.rounds).filter((_, index) => index % effort.every === 0)
      const rows = new Map(ENGINES.map((engine) => [engine.name, pairs.map((pair) => rowOf(engine, pair))]))
      const judged = [...pairs, ...trials(desk, effort.trials)].flatMap(judgedOf)
      const peers = peerPace(desk, ENGINES, effort.peerSizes)
      const found = figures({ rows, judged, pace: times, peers })
      const about = { seed, node: process.version, icu: process.versions.icu }
      if (json) console.log(JSON.stringify({ ...found, ...about }, null, 2))
      else console.log(`${report(found)}\n\nseed ${seed}, Node ${about.node}, ICU ${about.icu}`)
      if (examples) console.log(`\n${judged.flatMap(({ verdict }) => verdict.examples).join('\n\n')}`)
    })
}

function judgedOf(pair: Pair): Judged[] {
  const { diff } = kelisim.compare(pair.before, pair.after, pair.locale)
  return diff && pair.truth ? [{ pair, verdict: judge(diff, pair, pair.truth) }] : []
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
