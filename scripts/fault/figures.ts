/** What is counted, how the last line calls it, and that it must be nought. */
export const FIGURES = {
  lost: 'lost',
  duplicated: 'duplicated',
  unexpected: 'unexpected',
  changed: 'receipts changed',
  unsettled: 'left open',
  wrong: 'wrong answers',
  failed: 'failed requests',
  hindered: 'others kept waiting or turned away',
  greedy: 'megabytes or milliseconds beyond what one may take',
  early: 'answered before the disk had it',
  backwards: 'times that ran backwards',
  misjudged: 'tokens misjudged',
  untold: 'rollbacks that the log tells otherwise',
  admitted: 'wrong logs, keys or clocks let in',
  fallen: 'services that ended by themselves',
  findings: 'findings of fsck',
  aborted: 'tests that broke off',
} as const
export type FigureName = keyof typeof FIGURES

/** What a test counted; what it could not count is absent. */
export type Figures = Partial<Record<FigureName, number>>

const NAMES = Object.keys(FIGURES) as FigureName[]

/** The figures of several tests together. */
export function sumFigures(all: readonly Figures[]): Record<FigureName, number> {
  const of = (name: FigureName) => all.reduce((total, figures) => total + (figures[name] ?? 0), 0)
  return Object.fromEntries(NAMES.map((name) => [name, of(name)])) as Record<FigureName, number>
}

/** Whether everything is as promised. */
export function isClean(figures: Figures): boolean {
  return NAMES.every((name) => (figures[name] ?? 0) === 0)
}

/** The figures that are not as promised, in words; empty when there are none. */
export function formatFaults(figures: Figures): string {
  return NAMES.flatMap((name) => (figures[name] ? [`${FIGURES[name]} ${figures[name]}`] : [])).join(', ')
}

/** Every figure in one line: `lost 0, duplicated 0, unexpected 0, …`. */
export function formatFigures(figures: Figures): string {
  return NAMES.map((name) => `${FIGURES[name]} ${figures[name] ?? 0}`).join(', ')
}
