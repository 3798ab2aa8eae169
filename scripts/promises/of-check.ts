import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

interface Checked {
  speed: readonly { what: string; seconds: number }[]
  target: number
  mutations: readonly { kind: string; count: number; found: number; inLine: number }[]
}

/** The check of the policies. */
export const CHECK: Measurement = {
  name: 'check',
  command: 'npm run bench -- check',
  args: ['scripts/bench.ts', 'check', '--json'],
  lines: ({ speed, target, mutations }: Checked) => [
    ...speed.map(({ what, seconds }) => ({
      what: `npm run policy -- ${what}, 10 policies × 20 versions × 3 languages`,
      promised: `≤ ${target} s`,
      reached: `${formatFigure(seconds, 1)} s`,
      met: seconds <= target,
      headline: true,
    })),
    ...mutations.map(({ kind, count, found }) => ({
      what: `Check finds faults put into the shipped texts: ${kind}`,
      promised: formatFigure(count),
      reached: formatFigure(found),
      met: found === count,
      headline: kind === 'all',
    })),
  ],
}
