import { createConnection, type Socket } from 'node:net'
import { type Answer, AnswerReader } from './answer.ts'

/** One kept connection to a server on this machine; one request at a time. */
export class Connection {
  readonly #socket: Socket
  readonly #reader = new AnswerReader()
  #asked: ((answer: Answer | null) => void) | null = null

  private constructor(socket: Socket) {
    this.#socket = socket
    socket.setNoDelay(true)
    socket.on('data', (piece) => {
      const answer = this.#reader.take(piece)
      if (answer !== null) this.#handleAnswer(answer)
    })
    socket.on('error', () => {})
    socket.on('close', () => this.#handleAnswer(null))
  }

  /** Whether something can be asked over it. */
  get isOpen(): boolean {
    return !this.#socket.destroyed && this.#socket.writable
  }

  #handleAnswer(answer: Answer | null): void {
    const asked = this.#asked
    this.#asked = null
    asked?.(answer)
  }

  /**
   * Opens so many connections and has a request answered on each, whatever the answer: Node takes one new
   * connection a turn of its loop, so under load those that nobody has taken yet would wait for the end of it.
   */
  static open(ports: readonly number[], count: number): Promise<Connection[]> {
    const opened = Array.from({ length: count }, async (_, index) => {
      // In turns, as a balancer would spread them.
      const port = ports[index % ports.length] ?? 0
      const socket = createConnection(port, '127.0.0.1')
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve)
        socket.once('error', reject)
      })
      const connection = new Connection(socket)
      await new Promise((resolve) => connection.ask(formatGreeting(port), resolve))
      return connection
    })
    return Promise.all(opened)
  }

  /** Sends a request as it goes over the wire; null comes back when the connection breaks instead. */
  ask(request: string, onAnswer: (answer: Answer | null) => void): void {
    this.#asked = onAnswer
    if (this.isOpen) this.#socket.write(request)
    else queueMicrotask(() => this.#handleAnswer(null))
  }

  close(): void {
    this.#asked = null
    this.#socket.destroy()
  }
}

function formatGreeting(port: number): string {
  return `GET /-/ HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n\r\n`
}
