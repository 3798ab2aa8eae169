import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of this machine at which a product publishes keys, as well as a test lets it. */
export interface KeyAddress {
  url: string
  /** Questions that have arrived. */
  asked(): number
  close(): Promise<void>
}

/** Opens an address; products register https, the fetching itself does not care. */
export async function openKeyAddress(answer: RequestListener): Promise<KeyAddress> {
  let asked = 0
  const server: Server = createServer((request, response) => {
    asked++
    // Whoever is cut off in the middle of an answer is what is tested.
    response.on('error', () => {})
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`,
    asked: () => asked,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
