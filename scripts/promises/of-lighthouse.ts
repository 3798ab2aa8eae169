import { CATEGORIES, type Verdict } from '../lib/audit.ts'
import type { Measurement } from './measurement.ts'
import { written } from './written.ts'

const HEAVIEST = 150_000

/** Pages on a simulated phone. */
export const LIGHTHOUSE: Measurement = {
  name: 'lighthouse',
  command: 'npm run lighthouse',
  args: ['scripts/lighthouse.ts', '--json'],
  lines: (verdicts: readonly Verdict[]) => {
    const lowest = CATEGORIES.map((name) => {
      const scores = verdicts.flatMap(({ scores }) => scores[name] ?? [])
      return { name, score: Math.min(...scores) }
    })
    const bytes = Math.max(...verdicts.map((verdict) => verdict.bytes))
    const shift = Math.max(...verdicts.map((verdict) => verdict.shift))
    return [
      ...lowest.map(({ name, score }) => ({
        what: `Lighthouse on a phone, the lowest of ${verdicts.length} pages: ${name}`,
        promised: '100',
        reached: written(score),
        met: score === 100,
        headline: true,
      })),
      {
        what: 'The heaviest of these pages, with fonts',
        promised: `≤ ${HEAVIEST / 1000} kB`,
        reached: `${written(bytes / 1000, 0)} kB`,
        met: bytes <= HEAVIEST,
        headline: true,
      },
      { what: 'Layout shift of these pages', promised: '0', reached: written(shift, 4), met: shift === 0 },
    ]
  },
}
