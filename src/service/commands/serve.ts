import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { KelisimError } from '../../domain/error.ts'
import { createApp } from '../app.ts'
import { createLimits, NO_LIMITS } from '../http/limits.ts'
import { type Listening, listen } from '../http/listen.ts'
import { createMetrics, type Metrics } from '../http/metrics.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { listNotReadyReasons, listWarnings } from '../probes/health.ts'
import { keepSite } from '../published/kept-site.ts'
import { createManifestSource } from '../published/manifest-source.ts'
import { createPublished } from '../published/published.ts'
import type { Service } from '../service.ts'
import { listUnknownSettings, type Settings } from '../settings.ts'
import { startSweeping } from '../staff/sweep.ts'
import { type ClockWatch, watchClock } from '../write/clock.ts'
import { guardStore } from '../write/guarded-store.ts'
import { followHighWater, type HighWater } from '../write/high-water.ts'
import { openLog } from '../write/open-log.ts'
import { createReceipts } from '../write/receipts.ts'
import { createWriteQueue } from '../write/write-queue.ts'
import type { Tools } from './command.ts'

const DRAIN_TIMEOUT_MS = 10_000

/** `serve`: answers until it is told to end. */
export async function serve({ settings, log, now, newId, newKey, print, ...open }: Tools): Promise<void> {
  const kept = keepSite(settings.published, settings.dist)
  requireSite(settings.dist, kept.manifestPath)
  const names = listUnknownSettings(process.env)
  if (names.length > 0) log.warn({ names }, 'unknown settings; see npm run service -- --help')
  const products = open.readProducts()
  let mark: HighWater | null = null
  let clock: ClockWatch | null = null
  const logProblem = () => mark?.findProblem() ?? clock?.findProblem() ?? null
  const { store: own, ring } = await openLog({ ...open, settings, now })
  const store = guardStore(own, logProblem)
  const { base, dist, host, port } = settings
  let isEnding = false
  const closing: (() => Promise<void>)[] = [() => store.close()]

  try {
    mark = await followHighWater(settings.highWater, store, (problem) => {
      log.error({ problem }, 'log rollback detected; refusing to append')
    })
    const { stop } = mark
    closing.unshift(stop)
    const newest = (await store.findHead())?.at ?? null
    const onProblem = (facts: object, message: string) => log.error(facts, message)
    const onAdjusted = () => metrics.countAdjusted()
    const watch = watchClock({ now, newest, known: settings.clockKnown, onAdjusted, onProblem })
    clock = watch
    closing.unshift(async () => watch.stop())
    const keys = () => getSigningKeys(ring)
    const published = createPublished({
      source: createManifestSource(join(dist, 'policies.json')),
      kept,
      store,
      keys,
      now,
      newId,
      isAskedFor: (policy) => products.products.some(({ policies }) => policies.includes(policy)),
      onProblem: (problem) => log.warn({ problem }, 'the site needs attention'),
      onChange: (act, version) =>
        log.info(
          { version },
          act === 'publish' ? 'version published' : 'version retracted: nobody had answered it',
        ),
    })
    // At once, so that versions bind from the start of the service and not from its first visitor.
    await published.look()

    const writes = createWriteQueue({
      store,
      keys,
      onStored: watch.note,
      isBlocking: settings.database === null,
    })
    const metrics = createMetrics({
      queueDepth: () => writes.depth(),
      isReady: async () => (await listNotReadyReasons(service)).length === 0,
      warnings: async () => (await listWarnings(service)).map(({ code }) => code),
      head: () => store.findHead(),
    })
    const receipts = createReceipts(ring, products.audience)
    const stopSweeping = await startSweeping({ store, ring, receipts, now, newId, log })
    closing.unshift(stopSweeping)
    const service: Service = {
      base,
      dist,
      products,
      store,
      writes,
      ring,
      receipts,
      published,
      now,
      clock: watch,
      newId,
      newKey,
      log,
      limits: settings.limits ? createLimits(products) : NO_LIMITS,
      metrics,
      logProblem,
      isDraining: () => isEnding,
    }
    if (settings.metricsPort !== null) {
      const listening = await listenForMetrics(metrics, settings.metricsHost, settings.metricsPort)
      closing.unshift(() => listening.drain(0))
    }
    const onTurnedAway = () => metrics.countRefusal('overloaded')
    const listening = await listen({
      fetch: createApp(service).fetch,
      host,
      port,
      newId,
      onShed: onTurnedAway,
    })
    closing.unshift(() => listening.drain(DRAIN_TIMEOUT_MS))
    print(`kelisim service listening on ${formatAddress(settings, listening)}`)
  } catch (error) {
    for (const close of closing) await close()
    throw error
  }

  // Ctrl-C often comes with a SIGTERM of the program that started this one: both mean the same end.
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.once(signal, async () => {
      if (isEnding) return
      isEnding = true
      log.info({ signal }, 'shutting down')
      // Until then a balancer that asks /readyz learns to send people elsewhere.
      await sleep(settings.drainDelay)
      for (const close of closing) await close()
      process.exit(0)
    })
  }
}

/** Answers `/metrics` on a port of its own, so that no proxy can pass it on by accident. */
function listenForMetrics(metrics: Metrics, host: string, port: number): Promise<Listening> {
  const fetch = async (request: Request) =>
    new URL(request.url).pathname === '/metrics'
      ? new Response(await metrics.render(), { headers: { 'content-type': 'text/plain; version=0.0.4' } })
      : new Response(null, { status: 404 })
  const names = { port: 'KELISIM_METRICS_PORT', host: 'KELISIM_METRICS_HOST' }
  return listen({ fetch, host, port, newId: () => 'metrics', settings: names })
}

/** Where a site has been good once, what was kept of it serves on. */
function requireSite(dist: string, manifestPath: string): void {
  if (existsSync(join(dist, 'policies.json')) || existsSync(manifestPath)) return
  throw new KelisimError('site-missing', `There is no built site in ${dist}.`, 'Build it: npm run build')
}

function formatAddress({ host, base }: Settings, { port }: Listening): string {
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${name}:${port}${base}/`
}
