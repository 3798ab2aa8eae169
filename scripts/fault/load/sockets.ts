import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Connections that are held by somebody who means no good, or cannot do better. */
export interface HeldSockets {
  /** How many the server has not ended yet. */
  countOpen(): number
  close(): void
}

/** How many are opened at a time: the queue of a listening socket is short. */
const AT_ONCE = 10

/**
 * Opens so many connections and writes something on each; what comes back is left lying or thrown away.
 *
 * @param isReading whether answers are taken off the wire
 * @param withinMs in which time all of them come
 */
export async function holdSockets(
  port: number,
  count: number,
  write: (socket: Socket, index: number) => void,
  { isReading, withinMs = 200 }: { isReading: boolean; withinMs?: number },
): Promise<HeldSockets> {
  const sockets: Socket[] = []
  for (let index = 0; index < count; index++) {
    const socket = connect({ port, host: '127.0.0.1' })
    socket.on('error', () => {})
    socket.once('connect', () => write(socket, index))
    if (isReading) socket.resume()
    else socket.pause()
    sockets.push(socket)
    if (index % AT_ONCE === AT_ONCE - 1) await sleep((withinMs * AT_ONCE) / count)
  }
  return {
    countOpen: () => sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length,
    close() {
      for (const socket of sockets) socket.destroy()
    },
  }
}
