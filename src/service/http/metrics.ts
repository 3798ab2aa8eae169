import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ActKind } from '../../domain/acceptance/act.ts'
import { WARNING_CODES, type Warning } from '../published/warnings.ts'
import type { ProblemId } from './problem.ts'

type WarningCode = Warning['code']

/** What the service counts of itself; no label ever names a person, a product's user or an address. */
export interface Metrics {
  /** A request that was answered; the route is a pattern, the time in seconds. */
  countAnswer(facts: { route: string; method: string; status: number; seconds: number }): void
  countRefusal(problem: ProblemId): void
  countAct(act: ActKind, outcome: 'stored' | 'known'): void
  /** A record that was given another moment than the clock showed. */
  countAdjusted(): void
  /** An attempt to fetch the keys of a product that publishes them at an address. */
  countKeyFetch(product: string, outcome: 'fetched' | 'failed'): void
  /** Everything in the text format of Prometheus. */
  render(): Promise<string>
}

/** What is looked at when somebody asks. */
export interface Gauges {
  /** Acts that wait to be written. */
  queueDepth(): number
  /** Whether people can be asked and their answers kept. */
  isReady(): Promise<boolean>
  /** Codes of what an operator has to mend while everybody is served. */
  warnings(): Promise<readonly WarningCode[]>
  /** The newest batch of the log. */
  head(): Promise<{ size: number; at: string } | null>
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/** Builds a registry of its own, so that two services in one process do not count for each other. */
export function createMetrics({ queueDepth, isReady, warnings, head }: Gauges): Metrics {
  // A database that is away must not take the other figures with it: what it would tell is then not a number.
  const newest = () => head().catch(() => undefined)
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_server_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['route', 'method', 'status'],
    buckets: SECONDS,
    registers,
  })
  const problems = new Counter({
    name: 'kelisim_problems_total',
    help: 'Refusals by problem type',
    labelNames: ['problem'],
    registers,
  })
  const acts = new Counter({
    name: 'kelisim_acts_total',
    help: 'Acts by kind; known ones were there already',
    labelNames: ['act', 'outcome'],
    registers,
  })
  const adjusted = new Counter({
    name: 'kelisim_clock_adjusted_total',
    help: 'Records with another moment than the clock showed, because it had gone back',
    registers,
  })
  const keyFetches = new Counter({
    name: 'kelisim_product_key_fetches_total',
    help: 'Attempts to fetch the keys at the jwks address of a product, by outcome',
    labelNames: ['product', 'outcome'],
    registers,
  })
  const keysFetched = new Gauge({
    name: 'kelisim_product_keys_fetched_timestamp_seconds',
    help: 'When the keys of a product were last fetched; they count for a day',
    labelNames: ['product'],
    registers,
  })
  new Gauge({
    name: 'kelisim_write_queue_depth',
    help: 'Acts that wait to be written',
    registers,
    collect() {
      this.set(queueDepth())
    },
  })
  new Gauge({
    name: 'kelisim_ready',
    help: '1 when /readyz answers 200, else 0',
    registers,
    async collect() {
      this.set((await isReady()) ? 1 : 0)
    },
  })
  new Gauge({
    name: 'kelisim_warnings',
    help: 'What /readyz warns of, by code',
    labelNames: ['code'],
    registers,
    async collect() {
      const found = await warnings()
      for (const code of WARNING_CODES) this.set({ code }, found.filter((one) => one === code).length)
    },
  })
  new Gauge({
    name: 'kelisim_log_newest_timestamp_seconds',
    help: 'Moment of the newest record of the log',
    registers,
    async collect() {
      const found = await newest()
      if (found !== null) this.set(found === undefined ? Number.NaN : Date.parse(found.at) / 1000)
    },
  })
  new Gauge({
    name: 'kelisim_log_records',
    help: 'Records in the log',
    registers,
    async collect() {
      const found = await newest()
      this.set(found === undefined ? Number.NaN : (found?.size ?? 0))
    },
  })

  return {
    countAnswer({ route, method, status, seconds }) {
      durations.observe({ route, method, status }, seconds)
    },
    countRefusal: (problem) => problems.inc({ problem }),
    countAct: (act, outcome) => acts.inc({ act, outcome }),
    countAdjusted: () => adjusted.inc(),
    countKeyFetch(product, outcome) {
      keyFetches.inc({ product, outcome })
      if (outcome === 'fetched') keysFetched.setToCurrentTime({ product })
    },
    render: () => registry.metrics(),
  }
}
