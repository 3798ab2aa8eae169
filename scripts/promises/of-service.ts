import { type Budgets, verdicts } from '../bench/service/verdicts.ts'
import type { Measurement } from './measurement.ts'
import { written } from './written.ts'

/** The service, against bare responders and c15t's backend. */
export const SERVICE: Measurement = {
  name: 'service',
  command: 'npm run bench -- service',
  args: ['scripts/bench.ts', 'service', '--json'],
  keepsFigures: true,
  lines: ({ detail: _, ...budgets }: Budgets & { detail: unknown }) =>
    verdicts(budgets).map(({ what, engine, reached, target, met }) => ({
      what: `Service on ${engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'}: ${what}`,
      promised: target,
      reached: written(reached),
      met,
      headline: true,
    })),
}
