import { listPages } from './pages.ts'

/** Reads rows one by one and lets the next one be seen before it is taken. */
export class Cursor<Row> {
  readonly #pages: AsyncIterator<readonly Row[]>
  #page: readonly Row[] = []
  #place = 0
  #isOver = false

  constructor(rows: AsyncIterable<Row>) {
    this.#pages = listPages(rows)[Symbol.asyncIterator]()
  }

  /** Tells without waiting that there is a next row, or none; where that is not known yet, `look` finds out. */
  get isKnown(): boolean {
    return this.#isOver || this.#place < this.#page.length
  }

  /** The next row, where it is known, without taking it; null behind the last. */
  get next(): Row | null {
    return this.#page[this.#place] ?? null
  }

  /** Makes the next row known. */
  async look(): Promise<void> {
    while (!this.isKnown) {
      const { done, value } = await this.#pages.next()
      this.#page = done ? [] : value
      this.#place = 0
      this.#isOver = done === true
    }
  }

  /** Takes the next row if it is known and fulfils a condition; null otherwise. */
  takeKnownIf(condition: (row: Row) => boolean): Row | null {
    const row = this.next
    if (row === null || !condition(row)) return null
    this.#place++
    return row
  }

  /** Takes the next row if it fulfils a condition; null otherwise. */
  async takeIf(condition: (row: Row) => boolean): Promise<Row | null> {
    if (!this.isKnown) await this.look()
    return this.takeKnownIf(condition)
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
