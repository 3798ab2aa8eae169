import type { Measurement } from './measurement.ts'
import { formatFigure } from './written.ts'

interface Built {
  figures: readonly {
    policies: number
    versions: number
    pages: number
    ratio: number
    kelisim: { seconds: number; megabytes: number }
  }[]
  target: number
}

/** The build of the site, against Astro's own Markdown. */
export const BUILD: Measurement = {
  name: 'build',
  command: 'npm run bench -- build',
  args: ['scripts/bench.ts', 'build', '--json'],
  keepsFigures: true,
  lines: ({ figures, target }: Built) => [
    ...figures.map(({ policies, versions, pages, ratio, kelisim }) => ({
      what: `Build of ${policies} × ${versions} × 3 texts (${formatFigure(pages)} pages, ${formatFigure(kelisim.seconds, 0)} s, ${formatFigure(kelisim.megabytes, 0)} MB), of Astro's own Markdown`,
      promised: `≤ ${target} ×`,
      reached: `${formatFigure(ratio)} ×`,
      met: ratio <= target,
      headline: policies > 1,
    })),
    buildGrowthLine(figures),
  ],
}

// A library ten times as large may take ten times as long, and no more than noise above it.
const NOISE = 1.1

function buildGrowthLine(figures: Built['figures']) {
  const [small, large] = [figures[0], figures.at(-1)]
  const perPage = (figure: Built['figures'][number] | undefined) =>
    figure ? figure.kelisim.seconds / figure.pages : Number.NaN
  const reached = perPage(large) / perPage(small)
  return {
    what: 'Build: time of a page in the large library, of one in the small',
    promised: `≤ ${NOISE}`,
    reached: formatFigure(reached),
    met: reached <= NOISE,
  }
}
