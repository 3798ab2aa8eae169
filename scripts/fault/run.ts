import type { FaultEnvironment } from './environment.ts'
import type { Control, FaultTest, Outcome } from './fault-test.ts'
import {
  FIGURES,
  type FigureName,
  type Figures,
  formatFaults,
  formatFigures,
  isClean,
  sumFigures,
} from './figures.ts'
import { formatSeconds } from './format.ts'
import { Scenario } from './scenario.ts'

/** What became of a control: how often it was found out, or null when it was not run. */
interface ControlReport {
  what: string
  proves: FigureName
  found: number | null
  told: string
  ms: number
}

/** What became of a test and its controls. */
export interface Report {
  id: string
  title: string
  /** Null when it was not run. */
  figures: Figures | null
  told: string
  controls: ControlReport[]
  ms: number
}

/** Everything that a run came to. */
export interface Total {
  line: string
  isAsPromised: boolean
}

/** How tests are run, and who is told of each as soon as it is through. */
export interface RunOptions {
  /** Whether a test and its controls are run at the same time. */
  isPaired: boolean
  print(line: string): void
}

/** Runs tests one after the other. */
export async function runTests(
  tests: readonly FaultTest[],
  environment: FaultEnvironment,
  { isPaired, print: tell }: RunOptions,
): Promise<Report[]> {
  const reports: Report[] = []
  for (const test of tests) {
    const own = () => runTest(test, environment)
    const controls = test.controls.map((control) => () => runControl(test, control, environment))
    const [report, ...controlled] =
      isPaired && !test.isTimed
        ? await Promise.all([own(), ...controls.map((run) => run())])
        : [await own(), ...(await runInSequence(controls))]
    report.controls.push(...(report.figures === null ? [] : controlled))
    tell(formatTest(report))
    for (const control of report.controls) tell(formatControl(control))
    reports.push(report)
  }
  return reports
}

async function runInSequence<T>(runs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const all: T[] = []
  for (const run of runs) all.push(await run())
  return all
}

async function runTest(test: FaultTest, environment: FaultEnvironment): Promise<Report> {
  const { id, title } = test
  const began = performance.now()
  const outcome = await runScenario(new Scenario(environment, id, null), test)
  const ms = performance.now() - began
  return 'notRun' in outcome
    ? { id, title, ms, figures: null, told: `not run: ${outcome.notRun}`, controls: [] }
    : { id, title, ms, ...outcome, controls: [] }
}

async function runControl(
  { id }: FaultTest,
  control: Control,
  environment: FaultEnvironment,
): Promise<ControlReport> {
  const { what, proves } = control
  const began = performance.now()
  const outcome = await runScenario(new Scenario(environment, `${id} ${what}`, proves), control)
  const about = { what, proves, ms: performance.now() - began }
  if ('notRun' in outcome) return { ...about, found: null, told: outcome.notRun }
  return { ...about, found: outcome.figures[proves] ?? 0, told: outcome.told }
}

/** Runs something to its end; what breaks off is a fault like others, and the tests after it are run. */
async function runScenario(
  scenario: Scenario,
  { run }: { run(stage: Scenario): Promise<Outcome> },
): Promise<Outcome> {
  try {
    return await run(scenario)
  } catch (error) {
    return { figures: { aborted: 1 }, told: `broke off: ${(error as Error).stack ?? error}` }
  } finally {
    await scenario.clear()
  }
}

function formatTest({ title, figures, told, ms }: Report): string {
  const mark = figures === null ? '–' : isClean(figures) ? '✓' : '✗'
  const found =
    figures === null
      ? ''
      : isClean(figures)
        ? '; nothing amiss'
        : `; NOT AS PROMISED: ${formatFaults(figures)}`
  return `${mark} ${title}: ${told}${found}. (${formatSeconds(ms)})`
}

function formatControl({ what, proves, found, told, ms }: ControlReport): string {
  if (found === null) return `  – ${what}: not run: ${told}.`
  if (found > 0) {
    return `  ✓ ${what} is found out, as it must be: ${FIGURES[proves]} ${found}. (${formatSeconds(ms)})`
  }
  return `  ✗ ${what} is NOT FOUND OUT: ${told}; the test proves nothing.`
}

/** The last line, and whether everything is as promised. */
export function computeTotal(reports: readonly Report[]): Total {
  const figures = sumFigures(reports.map((report) => report.figures ?? {}))
  const controls = reports.flatMap((report) => report.controls).filter(({ found }) => found !== null)
  const missed = controls.filter(({ found }) => found === 0).length
  const notRun = reports.filter((report) => report.figures === null).length
  return {
    line: `${formatFigures(figures)}, controls missed ${missed} of ${controls.length}, not run ${notRun}`,
    isAsPromised: isClean(figures) && missed === 0,
  }
}
