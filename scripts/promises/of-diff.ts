import type { Figures } from '../bench/diff/figures.ts'
import { evaluateTargets } from '../bench/diff/targets.ts'
import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

const HEADLINES = ['exact: both texts given back', 'cuts inside a word', 'moves F1 when numbers shift']
const SLOWEST = 'time, of parsing both texts (worst size)'

/** The comparison, against its peers. */
export const DIFF: Measurement = {
  name: 'diff',
  command: 'npm run bench -- diff',
  args: ['scripts/bench.ts', 'diff', '--json'],
  lines: (output: Figures) =>
    evaluateTargets(output).map(({ what, reached, target, met }) => ({
      what: `Comparison: ${what.trim()}`,
      promised: target,
      reached: formatFigure(reached, 3),
      met: reached === null ? null : met,
      headline: HEADLINES.includes(what) || what === SLOWEST,
    })),
}
