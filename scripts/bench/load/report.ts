import type { Measured } from '../service/generator.ts'
import { formatTable } from '../table.ts'
import type { Verdict } from '../verdict.ts'
import type { Loaded, Phase } from './phase.ts'

const TITLES = { sqlite: 'SQLite', postgres: 'PostgreSQL' }
const PHASES: Record<Phase['name'], string> = {
  bare: 'bare responders, acts',
  promised: 'acts',
  mixed: 'acts among questions',
  peak: 'acts, as many as there can be',
  overload: 'acts, twice as many',
  after: 'acts, afterwards',
  soak: 'acts, for long',
}

/** The figures for people: each engine's table, then the promises. */
export function formatReport(all: readonly Loaded[], found: readonly Verdict[]): string {
  const tables = all.map((loaded) => {
    const { engine, processes, phases, bytesPerAct, checkedPerSecond } = loaded
    const head = [
      '',
      'offered/s',
      'answered/s',
      'p50 ms',
      'p99 ms',
      'max ms',
      'cores',
      'PG cores',
      'MB',
      'generator',
    ]
    const size =
      bytesPerAct === null ? '' : `\n${bytesPerAct.toLocaleString('en')} bytes of database for each act`
    const title = `${TITLES[engine]}, ${processes} ${processes === 1 ? 'process' : 'processes'}`
    return `${title}\n${formatTable([head, ...phases.flatMap(formatPhase)])}${formatRefusals(phases)}${size}${formatCosts(phases)}\nfsck checks ${Math.round(checkedPerSecond).toLocaleString('en')} records a second`
  })
  return [...tables, formatPromises(found)].join('\n\n')
}

/** The promises, what was reached, and whether that is enough. */
export function formatPromises(found: readonly Verdict[]): string {
  const rows = found.map(({ what, engine, reached, target, met }) => [
    ...[what, TITLES[engine], reached === null ? '–' : formatRounded(reached), target],
    met !== null ? (met ? 'ok' : 'missed') : reached === null ? 'not measured' : '',
  ])
  return formatTable([['promise', 'engine', 'reached', 'target', ''], ...rows])
}

function formatPhase({ name, offered, acts, questions, service, database }: Phase): string[][] {
  const cells = (title: string, { goodPerSecond, goodP50, goodP99, max, generator }: Measured) => [
    ...[title, offered === null ? '–' : String(offered), goodPerSecond.toFixed(0)],
    ...[goodP50, goodP99, max].map((ms) => ms.toFixed(1)),
    ...[service?.cores, database?.cores].map((cores) => (cores === undefined ? '–' : cores.toFixed(2))),
    service === null ? '–' : service.megabytes.toFixed(0),
    `${(generator * 100).toFixed(0)} %`,
  ]
  const own = [cells(PHASES[name], acts)]
  return questions === null ? own : [...own, cells('questions among acts', questions)]
}

/** What an act costs at the promised rate, for whoever has to reckon with more of them. */
function formatCosts(phases: readonly Phase[]): string {
  const found = phases.find(({ name }) => name === 'promised')
  const cost = (cores: number | undefined) =>
    cores === undefined || !found ? null : Math.round((1e6 * cores) / found.acts.goodPerSecond)
  const [service, database] = [cost(found?.service?.cores), cost(found?.database?.cores)]
  if (service === null) return ''
  const more = database === null ? '' : ` and ${database.toLocaleString('en')} µs of PostgreSQL`
  return `\n${service.toLocaleString('en')} µs of one core of the service${more} for each act`
}

/** What was answered instead of what was expected, by kind. */
function formatRefusals(phases: readonly Phase[]): string {
  const lines = phases.flatMap(({ name, acts, questions }) =>
    [acts, questions].flatMap((measured) =>
      Object.entries(measured?.kinds ?? {}).map(
        ([kind, count]) => `\n${PHASES[name]}: ${count.toLocaleString('en')} × ${kind}`,
      ),
    ),
  )
  return lines.join('')
}

function formatRounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : String(Math.round(value * 100) / 100)
}
