/** Reads rows one by one and lets the next one be seen before it is taken. */
export class Cursor<Row> {
  readonly #rows: AsyncIterator<Row>
  #next: Row | null | undefined

  constructor(rows: AsyncIterable<Row>) {
    this.#rows = rows[Symbol.asyncIterator]()
  }

  /** The next row without taking it; null behind the last. */
  async peek(): Promise<Row | null> {
    if (this.#next === undefined) {
      const { done, value } = await this.#rows.next()
      this.#next = done ? null : value
    }
    return this.#next as Row | null
  }

  /** Takes the next row if it fulfils a condition; null otherwise. */
  async takeIf(condition: (row: Row) => boolean): Promise<Row | null> {
    const row = this.#next ?? (await this.peek())
    if (row === null || !condition(row)) return null
    this.#next = undefined
    return row
  }

  /** Takes rows for as long as they fulfil a condition. */
  async takeWhile(condition: (row: Row) => boolean): Promise<Row[]> {
    const taken: Row[] = []
    for (;;) {
      const row = await this.takeIf(condition)
      if (row === null) return taken
      taken.push(row)
    }
  }
}
