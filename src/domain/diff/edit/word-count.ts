import { isSentenceEnd, isWord } from '../../language/tokenize.ts'

/** How many words stand in any stretch of a list of tokens, counted once. */
export class WordCount {
  readonly tokens: readonly string[]
  /** For each place the number of words before it. */
  readonly #before: Int32Array
  /** And how long the tokens before it are, each with a space. */
  readonly #length: Int32Array

  constructor(tokens: readonly string[]) {
    this.tokens = tokens
    this.#before = new Int32Array(tokens.length + 1)
    this.#length = new Int32Array(tokens.length + 1)
    let [words, length] = [0, 0]
    for (let n = 0; n < tokens.length; n++) {
      const token = tokens[n] as string
      if (isWord(token)) words++
      length += token.length + 1
      this.#before[n + 1] = words
      this.#length[n + 1] = length
    }
  }

  /** From one place up to, and without, another. */
  countWithin(from: number, to: number): number {
    return (this.#before[to] as number) - (this.#before[from] as number)
  }

  /** Letters and signs of a stretch, with the spaces between its tokens. */
  measureWithin(from: number, to: number): number {
    return Math.max(0, (this.#length[to] as number) - (this.#length[from] as number) - 1)
  }

  /** In the last sentence of a stretch; punctuation that stands there alone weighs as much as a word. */
  countAtEnd(from: number, to: number): number {
    let start = to
    while (start > from && !this.#isStop(start - 1)) start--
    return start === to ? 0 : Math.max(1, this.countWithin(start, to))
  }

  /** In its first sentence, of which no more than the stop may be left. */
  countAtStart(from: number, to: number): number {
    let end = from
    while (end < to && !this.#isStop(end)) end++
    return from === to ? 0 : Math.max(1, this.countWithin(from, end))
  }

  #isStop(place: number): boolean {
    return isSentenceEnd(this.tokens[place] as string)
  }

  /** Tells whether a sentence ends in a stretch. */
  hasStopWithin(from: number, to: number): boolean {
    for (let n = from; n < to; n++) if (this.#isStop(n)) return true
    return false
  }
}
