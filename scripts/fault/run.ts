import type { Control, FaultTest, Outcome } from './fault-test.ts'
import { FIGURES, type FigureName, type Figures, faultsOf, isClean, lineOf, summed } from './figures.ts'
import type { Stage } from './stage.ts'
import { seconds } from './words.ts'

/** What became of a control: how often it was found out, or null when it was not run. */
interface Controlled {
  what: string
  proves: FigureName
  found: number | null
  told: string
}

/** What became of a test and its controls. */
export interface Report {
  id: string
  title: string
  /** Null when it was not run. */
  figures: Figures | null
  told: string
  controls: Controlled[]
  ms: number
}

/** Everything that a run came to. */
export interface Total {
  line: string
  isAsPromised: boolean
}

/** Runs tests one after the other, telling of each as soon as it is through. */
export async function runTests(
  tests: readonly FaultTest[],
  stage: Stage,
  tell: (line: string) => void,
): Promise<Report[]> {
  const reports: Report[] = []
  for (const test of tests) {
    const began = performance.now()
    const outcome = await through(stage, test)
    const notRun = 'notRun' in outcome
    const report: Report = {
      ...{ id: test.id, title: test.title, controls: [], ms: performance.now() - began },
      figures: notRun ? null : outcome.figures,
      told: notRun ? `not run: ${outcome.notRun}` : outcome.told,
    }
    tell(lineOfTest(report))
    for (const control of notRun ? [] : test.controls) {
      const controlled = await controlledBy(control, stage)
      report.controls.push(controlled)
      tell(lineOfControl(controlled))
    }
    reports.push(report)
  }
  return reports
}

async function controlledBy(control: Control, stage: Stage): Promise<Controlled> {
  const { what, proves } = control
  stage.lookedFor = proves
  const outcome = await through(stage, control)
  stage.lookedFor = null
  if ('notRun' in outcome) return { what, proves, found: null, told: outcome.notRun }
  return { what, proves, found: outcome.figures[proves] ?? 0, told: outcome.told }
}

/** Runs something to its end; what breaks off is a fault like others, and the tests after it are run. */
async function through(stage: Stage, { run }: { run(stage: Stage): Promise<Outcome> }): Promise<Outcome> {
  try {
    return await run(stage)
  } catch (error) {
    return { figures: { aborted: 1 }, told: `broke off: ${(error as Error).stack ?? error}` }
  } finally {
    await stage.clear()
  }
}

function lineOfTest({ title, figures, told, ms }: Report): string {
  const mark = figures === null ? '–' : isClean(figures) ? '✓' : '✗'
  const found =
    figures === null ? '' : isClean(figures) ? '; nothing amiss' : `; NOT AS PROMISED: ${faultsOf(figures)}`
  return `${mark} ${title}: ${told}${found}. (${seconds(ms)})`
}

function lineOfControl({ what, proves, found, told }: Controlled): string {
  if (found === null) return `  – ${what}: not run: ${told}.`
  if (found > 0) return `  ✓ ${what} is found out, as it must be: ${FIGURES[proves]} ${found}.`
  return `  ✗ ${what} is NOT FOUND OUT: ${told}; the test proves nothing.`
}

/** The last line, and whether everything is as promised. */
export function totalOf(reports: readonly Report[]): Total {
  const figures = summed(reports.map((report) => report.figures ?? {}))
  const controls = reports.flatMap((report) => report.controls).filter(({ found }) => found !== null)
  const missed = controls.filter(({ found }) => found === 0).length
  const notRun = reports.filter((report) => report.figures === null).length
  return {
    line: `${lineOf(figures)}, controls missed ${missed} of ${controls.length}, not run ${notRun}`,
    isAsPromised: isClean(figures) && missed === 0,
  }
}
