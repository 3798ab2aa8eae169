/** An answer that has arrived whole. */
export interface Answer {
  status: number
  body: string
  /** Whether it says when to ask again. */
  hasRetryAfter: boolean
}

const HEAD_END = '\r\n\r\n'
const LAST_CHUNK = '0\r\n\r\n'

/**
 * Puts the answers of one connection together from what arrives, one after the other. Node's own client
 * would take a good part of the two cores that it is to measure.
 */
export class AnswerReader {
  #arrived: Buffer = Buffer.alloc(0)

  /** Takes what has arrived; gives the answer once it is whole, null until then. */
  take(piece: Buffer): Answer | null {
    this.#arrived = this.#arrived.length === 0 ? piece : Buffer.concat([this.#arrived, piece])
    const headEnd = this.#arrived.indexOf(HEAD_END)
    if (headEnd < 0) return null
    const head = this.#arrived.toString('latin1', 0, headEnd).toLowerCase()
    const begin = headEnd + HEAD_END.length
    const end = this.#end(head, begin)
    if (this.#arrived.length < end) return null
    const answer = {
      status: Number(head.slice(9, 12)),
      body: this.#arrived.toString('utf8', begin, end),
      hasRetryAfter: head.includes('\r\nretry-after:'),
    }
    this.#arrived = Buffer.alloc(0)
    return answer
  }

  #end(head: string, begin: number): number {
    const [, length] = /\r\ncontent-length: *(\d+)/.exec(head) ?? []
    if (length !== undefined) return begin + Number(length)
    if (!head.includes('\r\ntransfer-encoding: chunked')) return begin
    // One request at a time, so that nothing can follow the last chunk.
    const isWhole =
      this.#arrived.length >= begin + 5 &&
      this.#arrived.toString('latin1', this.#arrived.length - 5) === LAST_CHUNK
    return isWhole ? this.#arrived.length : Number.POSITIVE_INFINITY
  }
}
