import type { Verdict } from '../bench/verdict.ts'
import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

/** People who come whether or not others have been answered. */
export const LOAD: Measurement = {
  name: 'load',
  command: 'npm run bench -- load',
  args: ['scripts/bench.ts', 'load', '--json'],
  keepsFigures: true,
  lines: ({ promises }: { promises: readonly Verdict[] }) =>
    promises.map(({ what, engine, reached, target, met }) => ({
      what: `Load on ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}: ${what}`,
      promised: target,
      reached: formatFigure(reached),
      met,
      headline: what.startsWith('99 %'),
    })),
}
