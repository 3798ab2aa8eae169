import { Gauge, type Registry } from 'prom-client'
import { type Missing, PARTS } from '../probes/missing.ts'
import { WARNING_CODES, type Warning } from '../published/warnings.ts'

/** What is looked at when somebody asks for figures. */
export interface Gauges {
  /** Acts that wait to be written. */
  queueDepth(): number
  /** Milliseconds for which the oldest of them has waited. */
  oldestAgeMs(): number
  /** What is missing for people to be asked and their answers to be kept. */
  missing(): Promise<readonly Missing[]>
  /** Codes of what an operator has to mend while everybody is served. */
  warnings(): Promise<readonly Warning['code'][]>
  /** The newest batch of the log. */
  head(): Promise<{ size: number; at: string } | null>
}

/** Registers what is looked at anew with each question; every label that there can be is there from the start. */
export function registerGauges(register: Registry, looked: Gauges): void {
  // A database that is away must not take the other figures with it: what it would tell is then not a number.
  const newest = () => looked.head().catch(() => undefined)
  const add = (name: string, help: string, collect: (gauge: Gauge) => unknown, labelNames: string[] = []) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [register],
      async collect() {
        await collect(this)
      },
    })

  add('kelisim_write_queue_depth', 'Acts that wait to be written', (gauge) => gauge.set(looked.queueDepth()))
  add('kelisim_write_oldest_seconds', 'For how long the oldest of them has waited', (gauge) =>
    gauge.set(looked.oldestAgeMs() / 1000),
  )
  add('kelisim_ready', '1 when /readyz answers 200, else 0', async (gauge) =>
    gauge.set((await looked.missing()).length === 0 ? 1 : 0),
  )
  add(
    'kelisim_missing',
    '1 for each part that /readyz misses, else 0',
    async (gauge) => {
      const found = await looked.missing()
      for (const part of PARTS) gauge.set({ part }, found.some((one) => one.part === part) ? 1 : 0)
    },
    ['part'],
  )
  add(
    'kelisim_warnings',
    'What /readyz warns of, by code',
    async (gauge) => {
      const found = await looked.warnings()
      for (const code of WARNING_CODES) gauge.set({ code }, found.filter((one) => one === code).length)
    },
    ['code'],
  )
  add('kelisim_log_newest_timestamp_seconds', 'Moment of the newest record of the log', async (gauge) => {
    const found = await newest()
    if (found !== null) gauge.set(found === undefined ? Number.NaN : Date.parse(found.at) / 1000)
  })
  add('kelisim_log_records', 'Records in the log', async (gauge) => {
    const found = await newest()
    gauge.set(found === undefined ? Number.NaN : (found?.size ?? 0))
  })
}
