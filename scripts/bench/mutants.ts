import { Command, InvalidArgumentError } from 'commander'
import { readScriptSettings } from '../../src/cli/settings.ts'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { PairGenerator } from './diff/generator/generator.ts'
import { generateComparedPairs } from './diff/generator/sets.ts'
import { collectHosts, readFixtures } from './diff/mutants/hosts.ts'
import { plantMutants } from './diff/mutants/plant-mutants.ts'
import { formatMutants } from './diff/mutants/report.ts'
import { hasEscaped, tallyMutants } from './diff/mutants/tally.ts'
import { listHidden, type TrialResult, tryMutant } from './diff/mutants/trial.ts'
import { QUICK } from './diff/profile.ts'

interface Options {
  json?: boolean
  seed: number
  count: number
  kind?: string
  pairs?: boolean
}

/** `mutants`: changes planted into texts, and whether everybody who shows changes shows them. */
export function createMutantsBench(): Command {
  return new Command('mutants')
    .description('plant changes into texts and look for each on the page, in the terminal, in the prompt')
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'plant other changes', parseWholeNumber, 1)
    .option('--count <n>', 'how many', parseWholeNumber, 10_000)
    .option('--kind <words>', 'only kinds whose name holds these words')
    .option('--pairs', 'instead, what is hidden between texts that are there: reviewed, shipped, made up')
    .action(({ json, seed, count, kind, pairs }: Options) => {
      if (pairs) printPairs(seed)
      else printMutants({ json, seed, count, kind })
    })
}

function printMutants({ json, seed, count, kind = '' }: Options): void {
  const policies = loadLibrary(readScriptSettings().policies, sayDomainIn('en'))
  const results: TrialResult[] = []
  for (const mutant of plantMutants(collectHosts(policies, seed), count, seed)) {
    if (mutant.kind.includes(kind)) results.push(tryMutant(mutant))
    if (process.stderr.isTTY && results.length % 50 === 0)
      process.stderr.write(`\r${results.length} of ${count}`)
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  const rows = tallyMutants(results)
  const about = { seed, node: process.version, icu: process.versions.icu }
  const escaped = results.filter(hasEscaped)
  if (json) console.log(JSON.stringify({ rows, escaped: escaped.length, ...about }, null, 2))
  else console.log(`${formatMutants(rows, results)}\n\nseed ${seed}, Node ${about.node}, ICU ${about.icu}`)
}

function printPairs(seed: number): void {
  const policies = loadLibrary(readScriptSettings().policies, sayDomainIn('en'))
  const made = generateComparedPairs(new PairGenerator(policies, seed), policies, 1)
  const pairs = [...readFixtures(), ...made.filter((_, index) => index % QUICK.every === 0)]
  let clean = 0
  for (const { name, before, after, locale } of pairs) {
    const hidden = listHidden(before, after, locale)
    if (hidden.length === 0) clean++
    else
      console.log(
        `${name}: ${hidden.length}\n${hidden
          .slice(0, 5)
          .map((line) => `  ${line}`)
          .join('\n')}`,
      )
  }
  console.log(`\nnothing hidden in ${clean} of ${pairs.length} pairs; seed ${seed}, Node ${process.version}`)
}

function parseWholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
