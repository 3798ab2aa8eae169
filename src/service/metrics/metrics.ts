import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { ACTS, type ActKind } from '../../domain/acceptance/act.ts'
import { PROBLEMS, type ProblemId } from '../http/problem.ts'
import type { Product } from '../products/products.ts'
import { type Gauges, registerGauges } from './gauges.ts'
import type { Release } from './release.ts'

/** What the service counts of itself; no label ever names a person, a product's user or an address. */
export interface Metrics {
  /** A request that was answered; the route is a pattern, the time in seconds. */
  countAnswer(facts: { route: string; method: string; status: number; seconds: number }): void
  /** @param product whose token it was, so far as that is known */
  countRefusal(problem: ProblemId, product?: string): void
  countAct(act: ActKind, outcome: (typeof OUTCOMES)[number], product: string): void
  /** A record that was given another moment than the clock showed. */
  countAdjusted(): void
  /** An attempt to fetch the keys of a product that publishes them at an address. */
  countKeyFetch(product: string, outcome: (typeof FETCHES)[number]): void
  /** Everything in the text format of Prometheus. */
  render(): Promise<string>
}

/** What figures are made of besides what is counted. */
export interface Figures extends Gauges {
  release: Release
  /** The registered products: the only ones that a label can name. */
  products(): readonly Pick<Product, 'id' | 'jwks'>[]
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
const OUTCOMES = ['stored', 'known'] as const
const FETCHES = ['fetched', 'failed'] as const
/** Of a request whose product is not known. Prometheus takes it as no label. */
const NO_PRODUCT = ''

/** Builds a registry of its own, so that two services in one process do not count for each other. */
export function createMetrics(figures: Figures): Metrics {
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
    help: 'Refusals by problem type, and by the product that the token names',
    labelNames: ['problem', 'product'],
    registers,
  })
  const acts = new Counter({
    name: 'kelisim_acts_total',
    help: 'Acts by kind and product; known ones were there already',
    labelNames: ['act', 'outcome', 'product'],
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
    name: 'kelisim_build_info',
    help: '1, with the version and the commit of the program',
    labelNames: ['version', 'commit', 'node'],
    registers,
  }).set({ ...figures.release }, 1)
  registerGauges(registry, figures)
  const known = new Set<string>()

  /** A counter that has not been there before it counts one has never risen, and no alarm sees it. */
  function beginAtZero(): void {
    const products = figures.products()
    for (const product of [NO_PRODUCT, ...products.map(({ id }) => id)]) {
      if (known.has(product)) continue
      known.add(product)
      for (const problem of Object.keys(PROBLEMS)) problems.inc({ problem, product }, 0)
      if (product === NO_PRODUCT) continue
      for (const act of ACTS) for (const outcome of OUTCOMES) acts.inc({ act, outcome, product }, 0)
    }
    for (const { id, jwks } of products) {
      if (jwks !== undefined) for (const outcome of FETCHES) keyFetches.inc({ product: id, outcome }, 0)
    }
  }

  return {
    countAnswer({ route, method, status, seconds }) {
      durations.observe({ route, method, status }, seconds)
    },
    countRefusal: (problem, product = NO_PRODUCT) => problems.inc({ problem, product }),
    countAct: (act, outcome, product) => acts.inc({ act, outcome, product }),
    countAdjusted: () => adjusted.inc(),
    countKeyFetch(product, outcome) {
      keyFetches.inc({ product, outcome })
      if (outcome === 'fetched') keysFetched.setToCurrentTime({ product })
    },
    render() {
      beginAtZero()
      return registry.metrics()
    },
  }
}
