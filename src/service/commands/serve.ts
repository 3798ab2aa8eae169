import { setTimeout as sleep } from 'node:timers/promises'
import { createClassifier } from '../classify.ts'
import { type Listening, listen } from '../http/listen.ts'
import type { Metrics } from '../metrics/metrics.ts'
import { followProducts } from '../products/followed-products.ts'
import { keepSite } from '../published/kept-site.ts'
import type { Settings } from '../settings.ts'
import { passGate } from '../start/pass-gate.ts'
import type { Tools } from './command.ts'
import { keepRunning } from './keep-running.ts'

const DRAIN_TIMEOUT_MS = 10_000
const PRODUCTS_LOOK_MS = 1000

/** `serve`: answers until it is told to end. */
export async function serve(tools: Tools): Promise<void> {
  const { settings, log, newId, print } = tools
  const { dist, host, port, metricsHost, metricsPort } = settings
  log.info(tools.release, 'kelisim starts')
  await passGate(tools)
  const kept = keepSite(settings.published, dist)
  const products = followProducts({ read: tools.readProducts, readStamp: tools.readProductsStamp, log })
  let isEnding = false
  const running = await keepRunning({ tools, kept, products, isDraining: () => isEnding })
  const looking = setInterval(products.look, PRODUCTS_LOOK_MS)
  const closing = [async () => clearInterval(looking), running.close]

  try {
    const getMetrics = () => running.get().metrics
    if (metricsPort !== null) {
      const listening = await listenForMetrics(getMetrics, metricsHost, metricsPort)
      closing.unshift(() => listening.drain(0))
    }
    const listening = await listen({
      fetch: (...asked) => running.get().fetch(...asked),
      host,
      port,
      newId,
      classify: createClassifier(settings.base),
      isDraining: () => isEnding,
      onShed: () => getMetrics().countRefusal('overloaded'),
    })
    closing.unshift(() => listening.drain(DRAIN_TIMEOUT_MS))
    // Before it says that it listens, so that whoever waits for that may end it at once.
    // Ctrl-C often comes with a SIGTERM of the program that started this one: both mean the same end.
    for (const signal of ['SIGTERM', 'SIGINT']) {
      process.once(signal, async () => {
        if (isEnding) return
        isEnding = true
        log.info({ signal }, 'shutting down')
        // Until then a balancer that asks /readyz learns to send people elsewhere.
        // Without a delay not one turn of the loop: who is asked to close in it comes again, into a row that is closed.
        if (settings.drainDelay > 0) await sleep(settings.drainDelay)
        for (const close of closing) await close()
        process.exit(0)
      })
    }
    print(`kelisim service listening on ${formatAddress(settings, listening)}`)
  } catch (error) {
    for (const close of closing) await close()
    throw error
  }
}

/** Answers `/metrics` on a port of its own, so that no proxy can pass it on by accident. */
function listenForMetrics(getMetrics: () => Metrics, host: string, port: number): Promise<Listening> {
  const fetch = async (request: Request) =>
    new URL(request.url).pathname === '/metrics'
      ? new Response(await getMetrics().render(), {
          headers: { 'content-type': 'text/plain; version=0.0.4' },
        })
      : new Response(null, { status: 404 })
  const names = { port: 'KELISIM_METRICS_PORT', host: 'KELISIM_METRICS_HOST' }
  return listen({ fetch, host, port, newId: () => 'metrics', settings: names })
}

function formatAddress({ host, base }: Settings, { port }: Listening): string {
  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  return `http://${name}:${port}${base}/`
}
