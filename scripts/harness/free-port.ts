import { once } from 'node:events'
import { createServer } from 'node:net'

/** A port that is free now; the system chooses it. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  await once(server.close(), 'close')
  return port
}
