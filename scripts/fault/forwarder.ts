import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A port that leads to wherever it is told to, as a balancer or a moved address does. */
export interface Forwarder {
  port: number
  /** Lets what is under way lie: nothing arrives and nothing is lost. */
  stall(): void
  /** Breaks every connection; what lay in them is gone. */
  cut(): void
  close(): void
}

/**
 * Forwards connections, each to where the target is when it begins.
 *
 * @param target port of the server; null while there is none, and then connections are refused
 */
export async function openForwarder(target: () => number | null): Promise<Forwarder> {
  const pairs = new Set<[Socket, Socket]>()
  let isStalled = false

  const server = createServer((near) => {
    const port = target()
    if (port === null) {
      near.destroy()
      return
    }
    const far = connect(port, '127.0.0.1')
    const pair: [Socket, Socket] = [near, far]
    pairs.add(pair)
    for (const [one, other] of [pair, pair.toReversed() as [Socket, Socket]]) {
      one.setNoDelay(true)
      one.on('error', () => {})
      one.once('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
      one.pipe(other)
      if (isStalled) one.pause()
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))

  return {
    port: (server.address() as AddressInfo).port,
    stall() {
      isStalled = true
      for (const one of [...pairs].flat()) one.unpipe().pause()
    },
    cut() {
      isStalled = false
      for (const one of [...pairs].flat()) one.destroy()
    },
    close() {
      server.close()
      for (const one of [...pairs].flat()) one.destroy()
    },
  }
}
