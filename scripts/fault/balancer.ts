import { ask } from './ask.ts'
import { openForwarder } from './forwarder.ts'

/** A balancer as operators run one: it passes connections on, in turns, to those servers that say they are ready. */
export interface Balancer {
  port: number
  add(server: number): void
  remove(server: number): void
  close(): void
}

/** Milliseconds between two questions whether a server is ready. */
const PROBE_INTERVAL_MS = 50

/** Opens a balancer; a connection stays with its server until one of the two ends it. */
export async function openBalancer(): Promise<Balancer> {
  const servers = new Map<number, boolean>()
  let turn = 0
  const forwarder = await openForwarder(() => {
    const ready = [...servers].flatMap(([port, isReady]) => (isReady ? [port] : []))
    return ready[turn++ % ready.length] ?? null
  })
  const asking = setInterval(() => {
    for (const port of servers.keys()) void probe(port)
  }, PROBE_INTERVAL_MS)

  async function probe(port: number): Promise<void> {
    const told = await ask(port, { path: '/readyz' })
    if (servers.has(port)) servers.set(port, 'status' in told && told.status === 200)
  }

  return {
    port: forwarder.port,
    add: (port) => void servers.set(port, true),
    remove: (port) => void servers.delete(port),
    close() {
      clearInterval(asking)
      forwarder.close()
    },
  }
}
