import type { Block } from './block.ts'
import type { Alignable } from './pair.ts'
import type { Piece } from './piece.ts'
import { isWord, words } from './words.ts'

/** A word or punctuation mark with the quiet source that follows it. */
export interface Token {
  text: string
  /** The text as it is compared: composed letters and spaces inside a unit have one form. */
  key: string
  after: Piece[]
}

/** A block's words: what stands before the first one (list marker, printed number), and each with what follows it. */
export interface Cut {
  head: Piece[]
  list: Token[]
}

/** Kazakh and Russian change endings, not stems: the beginning of a word is enough to know it again. */
const STEM = 6

/**
 * A block, or several that belong together. Words are cut only when asked for: most blocks of two versions
 * are the same, and their wording as a whole tells so.
 */
export class Leaf implements Alignable {
  readonly block: Block
  readonly key: string
  readonly #locale: string
  #cut: Cut | undefined
  #bag: ReadonlyMap<string, number> | undefined
  #size = 0

  constructor(block: Block, locale: string, cut?: Cut) {
    this.block = block
    this.#locale = locale
    this.#cut = cut
    this.key = keyOf(block)
  }

  /** Neighbouring leaves as one, as when a paragraph was split in two. */
  static joined([first, ...rest]: [Leaf, ...Leaf[]]): Leaf {
    const head = [...first.cut.head]
    const list = first.cut.list.map((token) => ({ ...token, after: [...token.after] }))
    for (const { cut } of rest) {
      ;(list.at(-1)?.after ?? head).push(...cut.head)
      list.push(...cut.list.map((token) => ({ ...token, after: [...token.after] })))
    }
    const pieces = [first, ...rest].flatMap(({ block }) => block.pieces)
    const end = (rest.at(-1) ?? first).block.end
    return new Leaf({ ...first.block, end, pieces }, first.#locale, { head, list })
  }

  get weight(): number {
    return this.key.length + 1
  }

  get cut(): Cut {
    this.#cut ??= cutOf(this.block, this.#locale)
    return this.#cut
  }

  get bag(): ReadonlyMap<string, number> {
    if (!this.#bag) this.#count()
    return this.#bag ?? new Map()
  }

  get size(): number {
    if (!this.#bag) this.#count()
    return this.#size
  }

  #count(): void {
    const bag = new Map<string, number>()
    for (const { text } of this.cut.list) {
      if (!isWord(text)) continue
      this.#size++
      const stem = text.length > STEM ? text.slice(0, STEM).toLowerCase() : text.toLowerCase()
      bag.set(stem, (bag.get(stem) ?? 0) + 1)
    }
    this.#bag = bag
  }
}

function cutOf(block: Block, locale: string): Cut {
  const head: Piece[] = []
  const list: Token[] = []
  let quiet = head
  for (const piece of block.pieces) {
    if (piece.note !== null) {
      quiet.push(piece)
      continue
    }
    const variant = VARIANT.test(piece.text)
    for (const text of words(piece.text, locale)) {
      if (isSpace(text)) quiet.push({ text, note: 'space' })
      else {
        quiet = []
        list.push({ text, key: variant ? sameForm(text) : text, after: quiet })
      }
    }
  }
  return { head, list }
}

function isSpace(text: string): boolean {
  return text === ' ' || text.trim() === ''
}

/** Composed letters and spaces that do not break a line look like others. */
const VARIANT = /[\u00a0\u202f]|\p{M}/u

function sameForm(text: string): string {
  return text.normalize('NFC').replace(/[\u00a0\u202f]/g, ' ')
}

/** The wording of a block without number and markup; where there is none, its source. */
function keyOf({ pieces }: Block): string {
  let key = ''
  for (const { text, note } of pieces) if (note === null || note === 'space') key += note ? ' ' : text
  const wording = key.replace(/\s+/g, ' ').trim()
  return wording === ''
    ? pieces
        .map((piece) => piece.text)
        .join('')
        .trim()
    : folded(wording)
}

/** Quotes, dashes and composed letters have many forms; when blocks are compared each has one. */
function folded(key: string): string {
  const composed = /\p{M}/u.test(key) ? key.normalize('NFC') : key
  if (!/[«»“”„‟’‘‚‐‑‒–—−]/.test(composed)) return composed
  return composed
    .replace(/[«»“”„‟]/g, '"')
    .replace(/[’‘‚]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
}
