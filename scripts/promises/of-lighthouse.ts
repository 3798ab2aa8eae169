import { CATEGORIES, type Verdict } from '../lib/audit.ts'
import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

const FULL = 100
const HEAVIEST = 150_000

/** Pages on a simulated phone. */
export const LIGHTHOUSE: Measurement = {
  name: 'lighthouse',
  command: 'npm run lighthouse',
  args: ['scripts/lighthouse.ts', '--json'],
  keepsFigures: true,
  lines: (verdicts: readonly Verdict[]) => {
    const lowest = CATEGORIES.map((name) => {
      const short = verdicts.filter(({ scores }) => scores[name] !== FULL)
      const score = Math.min(FULL, ...short.map(({ scores }) => scores[name] ?? 0))
      return { name, score, pages: short.map(({ url }) => new URL(url).pathname) }
    })
    const bytes = Math.max(...verdicts.map((verdict) => verdict.bytes))
    const shift = Math.max(...verdicts.map((verdict) => verdict.shift))
    return [
      ...lowest.map(({ name, score, pages }) => ({
        what: `Lighthouse on a phone, the lowest of ${verdicts.length} pages: ${name}`,
        promised: formatFigure(FULL),
        reached: [formatFigure(score), ...pages].join(' '),
        met: score === FULL,
        headline: true,
      })),
      {
        what: 'The heaviest of these pages, with fonts',
        promised: `≤ ${HEAVIEST / 1000} kB`,
        reached: `${formatFigure(bytes / 1000, 0)} kB`,
        met: bytes <= HEAVIEST,
        headline: true,
      },
      {
        what: 'Layout shift of these pages',
        promised: '0',
        reached: formatFigure(shift, 4),
        met: shift === 0,
      },
    ]
  },
}
