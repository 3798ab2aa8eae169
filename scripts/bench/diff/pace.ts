import { LOCALES, type Locale } from '../../../src/domain/locale.ts'
import { fitGrowthExponent } from '../../harness/statistics.ts'
import { STYLES } from './generator/draft.ts'
import type { PairGenerator } from './generator/generator.ts'
import type { Pair } from './generator/pair.ts'
import { WORST } from './generator/revise.ts'
import type { Profile } from './profile.ts'
import { type Timing, timePair } from './timing.ts'

const WARM_UP_KB = 5

/** One timing with what was timed. */
export interface TimedRun extends Timing {
  name: string
  kilobytes: number
}

/** Times of ordinary edits by size, and of 200 kB of which little is left. */
export interface Timings {
  ordinary: TimedRun[]
  worst: TimedRun[]
  growth: number
  parseGrowth: number
}

/** Times diffs of growing texts against parsing them. */
export function measureTimings(
  generator: PairGenerator,
  { sizes, worst, warmUpMs, budgetMs }: Profile,
): Timings {
  // A diff has more code than the parser, and takes longer until all of it is compiled.
  for (const locale of LOCALES)
    for (const style of STYLES)
      timePair(generator.generatePair(locale, style, 'mixed', WARM_UP_KB, 7), warmUpMs)
  const lap = (pair: Pair, kilobytes: number) => ({ name: pair.name, kilobytes, ...timePair(pair, budgetMs) })
  const ordinary = sizes.flatMap((kilobytes) =>
    LOCALES.map((locale) => lap(generateOrdinaryPair(generator, locale, kilobytes), kilobytes)),
  )
  // Below 5 kB the fixed cost of a call is most of the time and would hide growth.
  const larger = ordinary.filter(({ kilobytes }) => kilobytes >= 5)
  return {
    ordinary,
    worst: WORST.flatMap((kind) =>
      worst.map((locale) => lap(generator.generatePair(locale, 'numbered', kind, 200), 200)),
    ),
    growth: fitGrowthExponent(larger.map(({ bytes, diffMs }) => [bytes, diffMs])),
    parseGrowth: fitGrowthExponent(larger.map(({ bytes, parseMs }) => [bytes, parseMs])),
  }
}

/** The pair on which times are taken: all kinds of ordinary edits, and styles that take turns. */
export function generateOrdinaryPair(generator: PairGenerator, locale: Locale, kilobytes: number): Pair {
  const turn = LOCALES.indexOf(locale) + Math.round(Math.log2(kilobytes))
  return generator.generatePair(locale, STYLES[turn % STYLES.length] ?? 'plain', 'mixed', kilobytes)
}
