import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

interface Weighed {
  gzip: { widget: number; core: number }
  figures: readonly { name: string; bytes: number; requests: number; ms: number }[]
}

/** The prompt, against other prompts. */
export const WIDGET: Measurement = {
  name: 'widget',
  command: 'npm run bench -- widget',
  args: ['scripts/bench.ts', 'widget', '--json'],
  keepsFigures: true,
  lines: ({ gzip, figures }: Weighed) => [
    {
      ...buildWeightLine('widget.js with three languages and its look', gzip.widget, 8),
      headline: true,
    },
    buildWeightLine('the gate without an interface', gzip.core, 3),
    ...figures.map(({ name, bytes, requests, ms }) => ({
      what: `Prompt on a slow phone: ${name}`,
      promised: 'stated',
      reached: `${formatFigure(ms, 0)} ms, ${formatFigure(bytes / 1024, 1)} KiB, ${requests} requests`,
      met: null,
      headline: true,
    })),
  ],
}

function buildWeightLine(what: string, bytes: number, kibibytes: number) {
  return {
    what: `Weight of ${what}`,
    promised: `≤ ${kibibytes} KiB gzip`,
    reached: `${formatFigure(bytes)} bytes`,
    met: bytes <= kibibytes * 1024,
  }
}
