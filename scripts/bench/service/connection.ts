import { createConnection, type Socket } from 'node:net'
import { type Answer, AnswerReader } from './answer.ts'

/** One kept connection to a server on this machine; one request at a time. */
export class Connection {
  readonly #socket: Socket
  readonly #reader = new AnswerReader()
  #asked: ((answer: Answer) => void) | null = null

  private constructor(socket: Socket, onLoss: (error: Error) => void) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (piece) => {
      const answer = this.#reader.take(piece)
      if (answer === null) return
      const asked = this.#asked
      this.#asked = null
      asked?.(answer)
    })
    socket.on('error', onLoss)
    socket.on('close', () => {
      if (this.#asked) onLoss(new Error('The server closed a connection instead of answering.'))
    })
  }

  /**
   * Opens so many connections and has a request answered on each, whatever the answer: Node takes one new
   * connection a turn of its loop, so under load those that nobody has taken yet would wait for the end of it.
   */
  static open(port: number, count: number, onLoss: (error: Error) => void): Promise<Connection[]> {
    const opened = Array.from({ length: count }, async () => {
      const socket = createConnection(port, '127.0.0.1')
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('error', reject)
      })
      const connection = new Connection(socket, onLoss)
      await new Promise<Answer>((resolve) => connection.ask(greeting(port), resolve))
      return connection
    })
    return Promise.all(opened)
  }

  /** Sends a request as it goes over the wire. */
  ask(request: string, onAnswer: (answer: Answer) => void): void {
    this.#asked = onAnswer
    this.#socket.write(request)
  }

  close(): void {
    this.#asked = null
    this.#socket.destroy()
  }
}

function greeting(port: number): string {
  return `GET /-/ HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`
}
