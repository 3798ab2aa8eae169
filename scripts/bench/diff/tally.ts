import type { Engine } from './engines/engine.ts'
import type { Pair } from './generator/pair.ts'
import { type Measures, measure } from './measure.ts'

/** What one engine made of one pair. */
export interface Row extends Measures {
  pair: Pair
  exact: boolean
  limited: boolean
  ms: number
}

/** Runs one engine over pairs. */
export function runEngine(engine: Engine, pair: Pair): Row {
  const started = performance.now()
  const result = engine.compare(pair.before, pair.after, pair.locale)
  const ms = performance.now() - started
  return { pair, ms, exact: result.exact, limited: result.limited, ...measure(result) }
}

/** The figures of one engine over many pairs. */
export function computeTotals(rows: readonly Row[]) {
  const of = (value: (row: Row) => number) => rows.reduce((total, row) => total + value(row), 0)
  const characters = of(({ pair }) => pair.before.length + pair.after.length)
  return {
    pairs: rows.length,
    exact: of((row) => (row.exact ? 1 : 0)) / Math.max(1, rows.length),
    limited: of((row) => (row.limited ? 1 : 0)),
    changed_share: of((row) => row.changed) / Math.max(1, characters),
    changed_share_with_quiet: of((row) => row.changedWithQuiet) / Math.max(1, characters),
    fragments: of((row) => row.fragments),
    mid_word_cuts: of((row) => row.midWordCuts),
    unit_cuts: of((row) => row.unitCuts),
    islands: of((row) => row.islands),
    ms: of((row) => row.ms),
  }
}

/** How the sums of two engines compare on the pairs for which the second one had time enough. */
export function compareSums(
  ours: readonly Row[],
  theirs: readonly Row[],
  value: (row: Row) => number,
  within: (pair: Pair) => boolean = () => true,
): number | null {
  let [a, b] = [0, 0]
  for (const [index, row] of theirs.entries()) {
    const own = ours[index]
    if (row.limited || !own || !within(row.pair)) continue
    a += value(own)
    b += value(row)
  }
  return b === 0 ? null : a / b
}
