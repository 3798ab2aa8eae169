import { hasMarks } from '../../language/marks.ts'
import { isWord } from '../../language/tokenize.ts'
import type { Block } from './block.ts'
import { type Cut, tokenizeBlock } from './cut.ts'

/** Kazakh and Russian change endings, not stems: the beginning of a word is enough to know it again. */
const STEM = 6

/**
 * A block, or several that belong together. Words are cut only when asked for: most blocks of two versions
 * are the same, and their wording as a whole tells so.
 */
export class DiffBlock {
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
    this.key = computeKey(block)
  }

  /** Neighbouring leaves as one, as when a paragraph was split in two. */
  static join([first, ...rest]: [DiffBlock, ...DiffBlock[]]): DiffBlock {
    const head = [...first.cut.head]
    const list = [...first.cut.list]
    for (const { cut } of rest) {
      const last = list.pop()
      if (last) list.push({ ...last, after: [...last.after, ...cut.head] })
      else head.push(...cut.head)
      list.push(...cut.list)
    }
    const pieces = [first, ...rest].flatMap(({ block }) => block.pieces)
    const end = (rest.at(-1) ?? first).block.end
    return new DiffBlock({ ...first.block, end, pieces }, first.#locale, { head, list })
  }

  get weight(): number {
    return this.key.length + 1
  }

  get cut(): Cut {
    this.#cut ??= tokenizeBlock(this.block, this.#locale)
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

/** White space that is more than one plain space. */
const UNEVEN = /[^\S ]| {2}/

/** The wording of a block; a heading and a line of the same words, as in a list of contents, are not the same. */
function computeKey(block: Block): string {
  return `${block.place.level > 0 ? '# ' : ''}${computeWording(block)}`
}

/** The words without number and markup; where there are none, the source. */
function computeWording({ pieces }: Block): string {
  let key = ''
  for (const { text, note, printed } of pieces)
    if (note === null || note === 'space') key += note ? ' ' : (printed ?? text)
  const wording = (UNEVEN.test(key) ? key.replace(/\s+/g, ' ') : key).trim()
  return wording === ''
    ? pieces
        .map((piece) => piece.text)
        .join('')
        .trim()
    : foldVariants(wording)
}

/** Quotes, dashes and composed letters have many forms; when blocks are compared each has one. */
function foldVariants(key: string): string {
  const composed = hasMarks(key) ? key.normalize('NFC') : key
  if (!/[«»“”„‟’‘‚‐‑‒–—−]/.test(composed)) return composed
  return composed
    .replace(/[«»“”„‟]/g, '"')
    .replace(/[’‘‚]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
}
