import { BODY_WINDOW, type Order } from './message.ts'

/** Passes a request's body on to a thread, as fast as that uses it. */
export function feedBody(
  body: AsyncIterable<Uint8Array>,
  order: (message: Order) => void,
  onBroken: (reason: Error) => void,
): { giveMore(): void; stop(): void } {
  let room = BODY_WINDOW
  let isStopped = false
  let wake = () => {}

  async function pass(): Promise<void> {
    for await (const bytes of body) {
      while (room === 0 && !isStopped) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      if (isStopped) return
      room--
      order({ type: 'body', bytes })
    }
    order({ type: 'body', bytes: null })
  }

  pass().catch((reason) => onBroken(reason instanceof Error ? reason : new Error('the body broke off')))
  return {
    giveMore() {
      room++
      wake()
    },
    stop() {
      isStopped = true
      wake()
    },
  }
}
