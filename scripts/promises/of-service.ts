import { type Budgets, evaluateBudgets } from '../bench/service/verdicts.ts'
import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

/** The service, against bare responders and c15t's backend. */
export const SERVICE: Measurement = {
  name: 'service',
  command: 'npm run bench -- service',
  args: ['scripts/bench.ts', 'service', '--json'],
  keepsFigures: true,
  lines: ({ detail: _, ...budgets }: Budgets & { detail: unknown }) =>
    evaluateBudgets(budgets).map(({ what, engine, reached, target, met }) => ({
      what: `Service on ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}: ${what}`,
      promised: target,
      reached: formatFigure(reached),
      met,
      headline: true,
    })),
}
