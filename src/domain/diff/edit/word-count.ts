import { isSentenceEnd, isWord } from '../../language/tokenize.ts'

/** How many words stand in any stretch of a list of tokens, counted once. */
export class WordCount {
  readonly tokens: readonly string[]
  /** For each place the number of words before it. */
  readonly #before: Int32Array

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
    this.#before = new Int32Array(tokens.length + 1)
    let words = 0
    for (let n = 0; n < tokens.length; n++) {
      if (isWord(tokens[n] as string)) words++
      this.#before[n + 1] = words
    }
  }

  /** From one place up to, and without, another. */
  countWithin(from: number, to: number): number {
    return (this.#before[to] as number) - (this.#before[from] as number)
  }

  /** In the last sentence of a stretch. */
  countAtEnd(from: number, to: number): number {
    let start = to
    while (start > from && !isSentenceEnd(this.tokens[start - 1] as string)) start--
    return this.countWithin(start, to)
  }

  /** In its first sentence. */
  countAtStart(from: number, to: number): number {
    let end = from
    while (end < to && !isSentenceEnd(this.tokens[end] as string)) end++
    return this.countWithin(from, end)
  }

  /** Tells whether a sentence ends in a stretch. */
  hasStopWithin(from: number, to: number): boolean {
    for (let n = from; n < to; n++) if (isSentenceEnd(this.tokens[n] as string)) return true
    return false
  }
}
