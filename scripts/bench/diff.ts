import { Command, InvalidArgumentError } from 'commander'
import { readScriptSettings } from '../../src/cli/settings.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { kelisim } from './diff/engines/kelisim.ts'
import { PEERS } from './diff/engines/peers.ts'
import { computeFigures } from './diff/figures.ts'
import { PairGenerator } from './diff/generator/generator.ts'
import type { Pair } from './diff/generator/pair.ts'
import { generateComparedPairs, generateMovePairs } from './diff/generator/sets.ts'
import { judge } from './diff/judge.ts'
import { measureTimings } from './diff/pace.ts'
import { measurePeers } from './diff/peer-pace.ts'
import { FULL, QUICK } from './diff/profile.ts'
import { reportRealPairs } from './diff/real-pairs.ts'
import { formatReport } from './diff/report.ts'
import type { JudgedPair } from './diff/score.ts'
import { runEngine } from './diff/tally.ts'

const ENGINES = [kelisim, ...PEERS]

interface Options {
  json?: boolean
  quick?: boolean
  examples?: boolean
  pairs?: string
  seed: number
}

/** `diff`: the diff against its promises and its peers, on the shipped texts and on seeded revisions. */
export function createDiffBench(): Command {
  return new Command('diff')
    .description('compare the diff with its targets, jsdiff and diff-match-patch')
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'make other texts and revisions', parseWholeNumber, 1)
    .option('--quick', 'fewer texts and fewer runs of each, for a first look')
    .option('--examples', 'print what was judged wrong')
    .option('--pairs <folder>', 'only tell how revisions of others read: <locale>-<name>/{old,new}.md')
    .action(({ json, seed, quick, examples, pairs: folder }: Options) => {
      if (folder) return console.log(reportRealPairs(folder))
      const policies = loadLibrary(readScriptSettings().policies, sayDomainIn('en'))
      const desk = new PairGenerator(policies, seed)
      const effort = quick ? QUICK : FULL
      // Times first: the peers leave a heap behind that would slow down what comes after them.
      const times = measureTimings(desk, effort)
      const pairs = generateComparedPairs(desk, policies, effort.rounds).filter(
        (_, index) => index % effort.every === 0,
      )
      const rows = new Map(
        ENGINES.map((engine) => [engine.name, pairs.map((pair) => runEngine(engine, pair))]),
      )
      const judged = [...pairs, ...generateMovePairs(desk, effort.trials)].flatMap(judgePair)
      const peers = measurePeers(desk, ENGINES, effort.peerSizes)
      const found = computeFigures({ rows, judged, pace: times, peers })
      const about = { seed, node: process.version, icu: process.versions.icu }
      if (json) console.log(JSON.stringify({ ...found, ...about }, null, 2))
      else console.log(`${formatReport(found)}\n\nseed ${seed}, Node ${about.node}, ICU ${about.icu}`)
      if (examples) console.log(`\n${judged.flatMap(({ verdict }) => verdict.examples).join('\n\n')}`)
    })
}

function judgePair(pair: Pair): JudgedPair[] {
  const { diff } = kelisim.compare(pair.before, pair.after, pair.locale)
  return diff && pair.truth ? [{ pair, verdict: judge(diff, pair, pair.truth) }] : []
}

function parseWholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
