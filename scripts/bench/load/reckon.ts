import type { Loaded, Phase } from './phase.ts'

/** Acts that one batch takes, and what a batch asks of PostgreSQL one after the other. */
const BATCH = 256
const ROUND_TRIPS = 2

/** Where a database may be, in milliseconds: assumed, not measured. */
const PLACES = [
  { where: 'on the same machine', roundTrip: 0.1, sync: 1 },
  { where: 'in the same zone', roundTrip: 0.5, sync: 2 },
  { where: 'with a synchronous standby in another zone', roundTrip: 0.5, sync: 4 },
  { where: 'in another zone itself', roundTrip: 2, sync: 4 },
] as const

/** Acts a second in the worst minute of the day that SCALE.md reckons with, and openings of a message to everybody. */
const [WORST_MINUTE, OPENINGS, PEOPLE] = [684, 2_000_000, 10_000_000]

/** What SCALE.md says that follows from a run of `load`, as it stands there. */
export function reckon(all: readonly Loaded[]): string {
  return all.map((loaded) => [...reckonEngine(loaded), ...reckonEnd(loaded)].join('\n')).join('\n\n')
}

function reckonEngine(loaded: Loaded): string[] {
  const { engine, processes, bytesPerAct, checkedPerSecond } = loaded
  const most = find(loaded, 'peak')?.acts.goodPerSecond ?? 0
  const promised = find(loaded, 'promised')
  const bare = loaded.phases.filter(({ name }) => name === 'bare').map(({ acts }) => acts.p99)
  const over = find(loaded, 'overload')
  const lines: [string, string][] = [
    ['99 % of them answered within', `${format(promised?.acts.p99)} ms`],
    ['– by bare responders, before and after', `${bare.map(format).join(' and ')} ms`],
    ['acts a second at the most', format(most)],
    [
      'under twice of that: recorded all the same',
      `${format((100 * (over?.acts.goodPerSecond ?? 0)) / most)} %`,
    ],
    ['under twice of that: memory of a process', `${format(over?.service?.megabytes)} MB`],
    ['one core of the service, for each act', `${format(computeCost(promised, 'service'))} µs`],
    [
      'PostgreSQL, for each act',
      engine === 'postgres' ? `${format(computeCost(promised, 'database'))} µs` : '–',
    ],
    ['database, for each act, indexes included', `${format(bytesPerAct)} bytes`],
    ['room in the worst minute', `${(most / WORST_MINUTE).toFixed(1)} ×`],
    [`minutes over which ${format(OPENINGS)} openings have to be spread`, format(OPENINGS / most / 60)],
    [`database after ${format(PEOPLE)} people`, `${format(((bytesPerAct ?? 0) * PEOPLE) / 1e9)} GB`],
    [`fsck of ${format(PEOPLE)} records`, `${format(PEOPLE / checkedPerSecond / 60)} minutes`],
    ['acts a second for each core of the service', format(1e6 / (computeCost(promised, 'service') ?? 0))],
  ]
  return [
    `| ${engine}, ${processes} × | |`,
    '|---|---|',
    ...lines.map(([what, value]) => `| ${what} | ${value} |`),
  ]
}

/** Where one PostgreSQL ends: batches come one after the other. */
function reckonEnd({ engine, phases }: Loaded): string[] {
  if (engine !== 'postgres') return []
  const costs = phases
    .filter(({ name, questions }) => name !== 'bare' && questions === null)
    .flatMap((phase) => computeCost(phase, 'database') ?? [])
  const dearest = Math.max(0, ...costs)
  const work = (BATCH * dearest) / 1000
  const rows = PLACES.map(({ where, roundTrip, sync }) => {
    const most = (1000 * BATCH) / (ROUND_TRIPS * roundTrip + sync + work)
    return `| ${where} | ${roundTrip} ms | ${sync} ms | ${format(work)} ms | ${format(most)} |`
  })
  const head = `| Where the database is | round trip | sync | ${BATCH} × ${format(dearest)} µs | acts a second at the most |`
  return ['', head, '|---|---|---|---|---|', ...rows]
}

function find({ phases }: Loaded, name: Phase['name']): Phase | undefined {
  return phases.find((phase) => phase.name === name)
}

/** Microseconds of processor time for each act that was recorded. */
function computeCost(phase: Phase | undefined, of: 'service' | 'database'): number | null {
  const cores = phase?.[of]?.cores
  return cores === undefined || !phase?.acts.goodPerSecond ? null : (1e6 * cores) / phase.acts.goodPerSecond
}

function format(value: number | null | undefined): string {
  return value === null || value === undefined || !Number.isFinite(value)
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 1 : 0 })
}
