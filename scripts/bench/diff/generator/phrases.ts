import type { Random } from '../../../harness/random.ts'
import type { Corpus } from './corpus.ts'
import { generateFact } from './facts.ts'

const REPLACED = 0.4

/** Makes new sentences out of the shipped ones; no sentence is made twice. */
export class Phrases {
  readonly corpus: Corpus
  readonly #random: Random
  readonly #made = new Set<string>()

  constructor(corpus: Corpus, random: Random) {
    this.corpus = corpus
    this.#random = random
  }

  /** One to three parts of different sentences with other words in them, sometimes with a fact. */
  generateSentence(): string {
    const random = this.#random
    const parts = Array.from({ length: random.chance(0.15) ? 1 : random.int(2, 3) }, () =>
      this.#vary(random.pick(this.corpus.parts)),
    )
    if (random.chance(0.3)) parts.push(generateFact(random, this.corpus.locale))
    const sentence = capitalize(`${parts.join(', ')}.`)
    if (this.#made.has(sentence) || sentence.split(' ').length < 5) return this.generateSentence()
    this.#made.add(sentence)
    return sentence
  }

  /** Sentences of one clause. */
  generateClause(sentences: number): string {
    return Array.from({ length: sentences }, () => this.generateSentence()).join(' ')
  }

  /** A heading with other words in it; headings may repeat, as they do. */
  generateHeading(): string {
    return capitalize(this.#vary(this.#random.pick(this.corpus.headings)))
  }

  /** A few words, for the cell of a table. */
  generateCell(): string {
    return capitalize(this.#vary(this.#random.pick(this.corpus.parts)).split(' ').slice(0, 4).join(' '))
  }

  /** Another word in the same form. */
  pickWord(like: string): string {
    const others = (this.corpus.vocabulary.get(like.slice(-2)) ?? []).filter((word) => word !== like)
    return this.#random.pick(others.length > 0 ? others : [...this.corpus.vocabulary.values()].flat())
  }

  #vary(part: string): string {
    return part
      .split(' ')
      .map((word) =>
        /^\p{Ll}{5,}$/u.test(word) && this.#random.chance(REPLACED) ? this.pickWord(word) : word,
      )
      .join(' ')
  }
}

/** The text with a capital letter at its beginning. */
export function capitalize(text: string): string {
  return (text[0] ?? '').toUpperCase() + text.slice(1)
}
