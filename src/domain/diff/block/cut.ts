import { hasMarks } from '../../language/marks.ts'
import { tokenize } from '../../language/tokenize.ts'
import type { Block } from './block.ts'
import type { Piece } from './piece.ts'

/** A word or punctuation mark with the quiet source that follows it. */
export interface Token {
  text: string
  /** The text as it is compared: what is printed; composed letters and spaces inside a unit have one form. */
  key: string
  after: readonly Piece[]
}

/** A block's words: what stands before the first one (list marker, printed number), and each with what follows it. */
export interface Cut {
  head: Piece[]
  list: Token[]
}

/** What follows most tokens: nothing, or one space. Shared, for there are very many. */
const NOTHING: readonly Piece[] = []
const ONE_SPACE: readonly Piece[] = [{ text: ' ', note: 'space' }]

/** Cuts the words of a block; their texts and the pieces around them are the block's source. */
export function tokenizeBlock(block: Block, locale: string): Cut {
  const head: Piece[] = []
  const list: Token[] = []
  let last: Token | undefined
  // The pieces behind the last token, once there are more than it can share with others.
  let own: Piece[] | undefined = head
  const follow = (piece: Piece) => {
    if (!own) {
      own = [...(last?.after ?? [])]
      if (last) last.after = own
    }
    own.push(piece)
  }
  for (const piece of block.pieces) {
    if (piece.note !== null) {
      follow(piece)
      continue
    }
    if (piece.printed !== undefined) {
      last = { text: piece.text, key: normalizeForm(piece.printed), after: NOTHING }
      list.push(last)
      own = undefined
      continue
    }
    const variant = UNBREAKABLE.test(piece.text) || hasMarks(piece.text)
    for (const text of tokenize(piece.text, locale)) {
      if (text === ' ' && last?.after === NOTHING) last.after = ONE_SPACE
      else if (isBlank(text)) follow({ text, note: 'space' })
      else if (last?.after === NOTHING && own === undefined && isJoined(last.text, text)) {
        // What no space parts is one word, whatever it is made of: an address that runs on is another one.
        last.text += text
        last.key += variant ? normalizeForm(text) : text
      } else {
        let key = variant ? normalizeForm(text) : text
        if (last && own && isGlued(last, text)) {
          last.key += GLUE
          key = GLUE + key
        }
        last = { text, key, after: NOTHING }
        list.push(last)
        own = undefined
      }
    }
  }
  return { head, list }
}

/** Parts of one word between which nothing but markup stands: "**not**able" is no longer "**not** able". */
export const GLUE = '\uffff'

function isGlued({ text, after }: Token, next: string): boolean {
  return after.every(({ note }) => note === 'markup' || note === 'link') && isJoined(text, next)
}

function isJoined(before: string, after: string): boolean {
  if (SIGN.has(after[0] ?? '') || SIGN.has(before.at(-1) ?? '')) return false
  return /[\p{L}\p{N}\p{M}]$/u.test(before) && /^[\p{L}\p{N}\p{M}]/u.test(after)
}

/** What stands beside most words where no space does. */
const SIGN = new Set(',.;:()«»"!?/-–—')

/** Tells whether a token is nothing but space; its first sign says so of nearly all. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  const isInk = (first > 0x20 && first < 0x7f) || (first >= 0x400 && first < 0x530)
  return !isInk && text.trim() === ''
}

/** Spaces that do not break a line look like others, and composed letters like letters. */
const UNBREAKABLE = /[\u00a0\u2007\u2009\u202f]/

function normalizeForm(text: string): string {
  return text.normalize('NFC').replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
}
