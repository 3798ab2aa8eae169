import type { MessagePort } from 'node:worker_threads'
import type { Catalog } from '../published/catalog.ts'
import { type Answer, type Order, toFailure, WINDOW } from './message.ts'
import type { MakeReport } from './report.ts'

/** Makes one report after the other, as the other side of a port orders them. */
export function serveReports(port: MessagePort, make: MakeReport): void {
  const encoder = new TextEncoder()
  let catalog: Catalog | null = null
  let body: (Uint8Array | null)[] = []
  let underWay = 0
  let isStopped = false
  /** Told whenever an order has come. */
  let wake = () => {}
  const woken = () =>
    new Promise<void>((resolve) => {
      wake = resolve
    })
  const answer = (message: Answer, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)

  async function* readBody(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const bytes = body.shift()
      if (bytes === null || isStopped) return
      if (bytes === undefined) await woken()
      else {
        answer({ type: 'more' })
        yield bytes
      }
    }
  }

  async function run({ job, hasBody, ...order }: Extract<Order, { type: 'run' }>): Promise<void> {
    if (order.catalog !== undefined) catalog = order.catalog
    body = hasBody ? [] : [null]
    underWay = 0
    isStopped = false
    try {
      for await (const piece of make({ ...job, catalog }, readBody())) {
        const bytes = typeof piece === 'string' ? encoder.encode(piece) : piece
        if (bytes.length === 0) continue
        underWay += bytes.length
        // A copy of its own where it is part of something larger, which would go along.
        const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes)
        answer({ type: 'piece', bytes: own }, [own.buffer as ArrayBuffer])
        while (underWay >= WINDOW && !isStopped) await woken()
        if (isStopped) break
      }
      answer({ type: 'end' })
    } catch (error) {
      answer({ type: 'failed', failure: toFailure(error) })
    }
  }

  port.on('message', (order: Order) => {
    if (order.type === 'run') void run(order)
    else if (order.type === 'body') body.push(order.bytes)
    else if (order.type === 'taken') underWay -= order.count
    else isStopped = true
    wake()
  })
}
