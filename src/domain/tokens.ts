import type { Block } from './block.ts'
import type { Alignable } from './pair.ts'
import type { Piece } from './piece.ts'
import { isWord, words } from './words.ts'

/** A word or punctuation mark with the quiet source that follows it. */
export interface Token {
  text: string
  after: Piece[]
}

/** A block, or several that belong together, cut into words; head, words and what follows them tile the slice. */
export interface Leaf extends Alignable {
  block: Block
  /** The quiet source before the first word: list marker, printed number. */
  head: Piece[]
  list: Token[]
}

/** Kazakh and Russian change endings, not stems: the beginning of a word is enough to know it again. */
const STEM = 6

/** Cuts a block into words. */
export function leafOf(block: Block, locale: string): Leaf {
  const head: Piece[] = []
  const list: Token[] = []
  for (const piece of block.pieces) {
    if (piece.note !== null) {
      ;(list.at(-1)?.after ?? head).push(piece)
      continue
    }
    for (const text of words(piece.text, locale)) {
      if (text.trim() === '') (list.at(-1)?.after ?? head).push({ text, note: 'space' })
      else list.push({ text, after: [] })
    }
  }
  return { block, head, list, ...alignable(block, list) }
}

/** Joins neighbouring leaves into one, as when a paragraph was split in two. */
export function joined([first, ...rest]: [Leaf, ...Leaf[]]): Leaf {
  const head = [...first.head]
  const list = first.list.map((token) => ({ ...token, after: [...token.after] }))
  for (const leaf of rest) {
    ;(list.at(-1)?.after ?? head).push(...leaf.head)
    list.push(...leaf.list.map((token) => ({ ...token, after: [...token.after] })))
  }
  const block = { ...first.block, end: (rest.at(-1) ?? first).block.end }
  return { block, head, list, ...alignable(block, list) }
}

function alignable(block: Block, list: readonly Token[]): Alignable {
  const bag = new Map<string, number>()
  let size = 0
  let key = ''
  for (const { text } of list) {
    key += key === '' ? text : ` ${text}`
    if (!isWord(text)) continue
    size++
    const stem = text.slice(0, STEM).toLowerCase()
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
  }
  return {
    key:
      folded(key) ||
      block.pieces
        .map((piece) => piece.text)
        .join('')
        .trim(),
    bag,
    size,
  }
}

/** Quotes, dashes and composed letters have many forms; when blocks are compared each has one. */
function folded(key: string): string {
  const composed = /[\u0300-\u036f]/.test(key) ? key.normalize('NFC') : key
  if (!/[«»“”„‟’‘‚‐‑‒–—−]/.test(composed)) return composed
  return composed
    .replace(/[«»“”„‟]/g, '"')
    .replace(/[’‘‚]/g, "'")
    .replace(/[‐‑‒–—−]/g, '-')
}
