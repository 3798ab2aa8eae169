import type { Figures } from '../bench/diff/figures.ts'
import { evaluateTargets } from '../bench/diff/targets.ts'
import { type Budgets, evaluateBudgets } from '../bench/service/verdicts.ts'
import type { Verdict as EngineVerdict } from '../bench/verdict.ts'
import type { Verdict as PageVerdict } from '../lib/run-lighthouse.ts'

/** A promise, and what a run made of it; `met` is null where nothing was promised or measured. */
export interface PromiseLine {
  what: string
  promised: string
  reached: string
  met: boolean | null
}

interface Checked {
  speed: readonly { what: string; seconds: number }[]
  target: number
  mutations: readonly { kind: string; count: number; found: number }[]
}

interface Build {
  policies: number
  versions: number
  pages: number
  ratio: number
  kelisim: { seconds: number }
}

interface Weighed {
  gzip: { loader: number; prompt: number; core: number }
  figures: readonly { name: string; bytes: number; requests: number; ms: number }[]
}

interface Faulted {
  line: string
  isAsPromised: boolean
  reports: readonly {
    title: string
    told: string
    figures: Record<string, number> | null
    controls: readonly { what: string; found: number | null }[]
  }[]
}

/** How the promises are read off the JSON of each command, by the name that its file has. */
export const PROMISE_READERS: Readonly<Record<string, (json: never) => PromiseLine[]>> = {
  diff: (figures: Figures) =>
    evaluateTargets(figures).map(({ what, reached, target, met }) => ({
      what: `Comparison: ${what.trim()}`,
      promised: target,
      reached: formatFigure(reached, 3),
      met: reached === null ? null : met,
    })),
  check: ({ speed, target, mutations }: Checked) => [
    ...speed.map(({ what, seconds }) =>
      buildLimit(`npm run policy -- ${what}, 10 × 20 × 3 texts`, seconds, target, 's', 1),
    ),
    ...mutations.map(({ kind, count, found }) => ({
      what: `Faults put into the shipped texts that check finds: ${kind}`,
      promised: formatFigure(count),
      reached: formatFigure(found),
      met: found === count,
    })),
  ],
  build: readBuilds,
  lighthouse: readLighthouse,
  widget: ({ gzip, figures }: Weighed) => [
    buildLimit('Weight of the loader on every page, gzip', gzip.loader, 3.5 * 1024, 'bytes'),
    buildLimit('Weight of the prompt in one language, gzip', gzip.prompt, 9 * 1024, 'bytes'),
    buildLimit('Weight of the gate without an interface, gzip', gzip.core, 3 * 1024, 'bytes'),
    ...figures.map(({ name, bytes, requests, ms }) => ({
      what: `Prompt on a slow phone: ${name}`,
      promised: 'stated',
      reached: `${formatFigure(ms, 0)} ms, ${formatFigure(bytes / 1024, 1)} KiB, ${requests} requests`,
      met: null,
    })),
  ],
  service: (budgets: Budgets) =>
    evaluateBudgets(budgets).map((verdict) => buildEngineLine('Service', verdict)),
  load: ({ promises }: { promises: readonly EngineVerdict[] }) =>
    promises.map((verdict) => buildEngineLine('Load', verdict)),
  fault: readFaults,
}

/** Each build against Astro's own Markdown, and how the time of a page grows with the library. */
function readBuilds({ figures, target }: { figures: readonly Build[]; target: number }): PromiseLine[] {
  const builds = figures.map(({ policies, versions, pages, ratio }) => {
    const what = `Build of ${policies} × ${versions} × 3 texts (${formatFigure(pages)} pages), of Astro's own Markdown`
    return buildLimit(what, ratio, target, '×')
  })
  const [small, large] = [figures[0], figures.at(-1)]
  if (!small || !large || small === large) return builds
  const growth = large.kelisim.seconds / large.pages / (small.kelisim.seconds / small.pages)
  // Linear in pages, and no more than noise above it.
  return [
    ...builds,
    buildLimit('Build: time of a page in the large library, of one in the small', growth, 1.1),
  ]
}

/** The lowest score of all pages, with the pages that fall short, and the heaviest of them. */
function readLighthouse(pages: readonly PageVerdict[]): PromiseLine[] {
  const lowest = Object.keys(pages[0]?.scores ?? {}).map((name) => {
    const short = pages.filter(({ scores }) => scores[name] !== 100)
    const score = Math.min(100, ...short.map(({ scores }) => scores[name] ?? 0))
    return {
      what: `Lighthouse on a phone, the lowest of ${pages.length} pages: ${name}`,
      promised: '100',
      reached: [score, ...short.map(({ url }) => new URL(url).pathname)].join(' '),
      met: score === 100,
    }
  })
  if (lowest.length === 0) return []
  const bytes = Math.max(...pages.map((page) => page.bytes))
  const shift = Math.max(...pages.map((page) => page.shift))
  return [
    ...lowest,
    buildLimit('The heaviest of these pages, with fonts', bytes / 1000, 150, 'kB', 0),
    buildLimit('Layout shift of these pages', shift, 0, '', 4),
  ]
}

/** A fault is survived when nothing came of it and every control, a service made wrong on purpose, was found out. */
function readFaults({ line, isAsPromised, reports }: Faulted): PromiseLine[] {
  const all = {
    what: 'All faults together',
    promised: 'nothing but noughts',
    reached: line,
    met: isAsPromised,
  }
  return [
    all,
    ...reports.map(({ title, told, figures, controls }) => {
      const blind = controls.filter(({ found }) => found === 0).length
      const wrong = Object.values(figures ?? {}).reduce((total, count) => total + count, 0)
      return {
        what: `Fault: ${title}`,
        promised: `nothing amiss; ${controls.length} controls found out`,
        reached: `${told}; ${controls.length - blind} found out`,
        met: figures === null ? null : wrong + blind === 0,
      }
    }),
  ]
}

/** Figures that could not be computed come out of JSON as null: neither kept nor missed. */
function buildLimit(what: string, value: number | null, limit: number, unit = '', digits = 2): PromiseLine {
  return {
    what,
    promised: `${limit === 0 ? '' : '≤ '}${formatFigure(limit)} ${unit}`.trim(),
    reached: `${formatFigure(value, digits)} ${unit}`.trim(),
    met: value === null ? null : value <= limit,
  }
}

function buildEngineLine(bench: string, verdict: EngineVerdict): PromiseLine {
  const { what, engine, reached, target, met, each = [] } = verdict
  const name = engine === 'sqlite' ? 'SQLite' : 'PostgreSQL'
  const all = each.length > 1 ? ` (${each.map((value) => formatFigure(value)).join(', ')})` : ''
  return { what: `${bench} on ${name}: ${what}`, promised: target, reached: formatFigure(reached) + all, met }
}

/** Writes a figure as a person reads it: at most so many digits after the point, thousands apart. */
function formatFigure(value: number | null, digits = 2): string {
  return value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: digits })
}
