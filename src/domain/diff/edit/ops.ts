import type { Cut, Token } from '../block/cut.ts'
import type { DiffBlock } from '../block/diff-block.ts'
import type { Piece } from '../block/piece.ts'
import type { Op } from '../change.ts'
import { cleanupSemantic } from './cleanup-semantic.ts'
import { findEqualRuns } from './runs.ts'

/** The steps from one block to its counterpart, words as units. */
export function computeOps(before: DiffBlock, after: DiffBlock, caps: string[]): Op[] {
  return before.key === after.key
    ? (computeLabelOps(before, after) ?? computeWordOps(before.cut, after.cut, caps))
    : computeWordOps(before.cut, after.cut, caps)
}

/** The steps where only the number differs, if that; null when more does. */
function computeLabelOps(before: DiffBlock, after: DiffBlock): Op[] | null {
  const isLabel = (piece: Piece) => piece.note === 'label'
  const [old, now] = [before.block.pieces, after.block.pieces]
  const place = old.findIndex(isLabel)
  const [label, other] = [old[place], now[place]]
  const alike =
    old.length === now.length && old.every((piece, n) => isSamePiece(piece, now[n]) || n === place)
  if (!alike || (label && other && label.note !== other.note)) return null
  const out = new Writer()
  for (const piece of old) {
    if (piece === label && other && label.text !== other.text) {
      out.write('removed', label.text, 'label')
      out.write('added', other.text, 'label')
    } else out.writePieces('same', [piece])
  }
  return out.ops
}

function computeWordOps(before: Cut, after: Cut, caps: string[]): Op[] {
  const [old, now] = [before.list.map(getKey), after.list.map(getKey)]
  const out = new Writer()
  // What follows the last word that stays is held back: an insertion may begin with that space.
  let heldOld: readonly Piece[] = before.head
  let heldNow: readonly Piece[] = after.head
  let [i, j] = [0, 0]
  const end = { before: old.length, after: now.length, length: 0 }
  for (const run of [...cleanupSemantic(findEqualRuns(old, now, caps), old, now), end]) {
    const [gone, come] = [before.list.slice(i, run.before), after.list.slice(j, run.after)]
    if (gone.length > 0 || come.length > 0) {
      const [lastOld, lastNow] = [gone.at(-1)?.after ?? heldOld, come.at(-1)?.after ?? heldNow]
      const rotated =
        (gone.length === 0 || come.length === 0) &&
        !areSamePieces(heldOld, heldNow) &&
        areSamePieces(lastOld, lastNow)
      if (!rotated) out.writeQuiet(heldOld, heldNow)
      const spelling = gone.length > 0 && come.length > 0 && printWords(gone) === printWords(come)
      out.writeOneSided('removed', rotated && gone.length > 0 ? heldOld : [], gone, spelling)
      out.writeOneSided('added', rotated && come.length > 0 ? heldNow : [], come, spelling)
      if (rotated || (gone.length > 0 && come.length > 0)) {
        heldOld = lastOld
        heldNow = lastNow
      } else {
        // Only one side went on; the other has already written what it held.
        if (gone.length > 0) out.writePieces('removed', lastOld)
        if (come.length > 0) out.writePieces('added', lastNow)
        heldOld = []
        heldNow = []
      }
    }
    for (let n = 0; n < run.length; n++) {
      const [b, a] = [before.list[run.before + n], after.list[run.after + n]]
      if (!b || !a) continue
      out.writeQuiet(heldOld, heldNow)
      if (b.text === a.text) out.write('same', b.text)
      else {
        out.write('removed', b.text, 'space')
        out.write('added', a.text, 'space')
      }
      heldOld = b.after
      heldNow = a.after
    }
    i = run.before + run.length
    j = run.after + run.length
  }
  out.writeQuiet(heldOld, heldNow)
  return out.ops
}

/** The steps of a block that stands only on one side. */
export function computeOneSidedOps(kind: 'removed' | 'added', { cut }: DiffBlock): Op[] {
  const out = new Writer()
  out.writeOneSided(kind, cut.head, cut.list)
  for (const piece of cut.list.at(-1)?.after ?? []) out.write(kind, piece.text, piece.note)
  return out.ops
}

/** Collects ops and joins neighbours of one kind. */
class Writer {
  readonly ops: Op[] = []

  write(kind: Op['kind'], text: string, note?: Op['note'] | null) {
    const last = this.ops.at(-1)
    if (text === '') return
    if (last && last.kind === kind && last.note === (note ?? undefined)) last.text += text
    else this.ops.push(note ? { kind, text, note } : { kind, text })
  }

  /** Spaces inside a removed or added stretch belong to its words; what follows the last word is left out. */
  writeOneSided(
    kind: 'removed' | 'added',
    head: readonly Piece[],
    tokens: readonly Token[],
    spelling = false,
  ) {
    this.writePieces(kind, head)
    tokens.forEach((token, index) => {
      this.write(kind, token.text, spelling ? 'space' : null)
      if (index === tokens.length - 1) return
      if (spelling) for (const piece of token.after) this.write(kind, piece.text, piece.note)
      else this.writePieces(kind, token.after)
    })
  }

  /** Quiet source on one side; spaces are not noted, so that they join the words around them. */
  writePieces(kind: Op['kind'], pieces: readonly Piece[]) {
    for (const piece of pieces) this.write(kind, piece.text, piece.note === 'space' ? null : piece.note)
  }

  /** Quiet source between words that stay: what differs is noted, what is equal is the same. */
  writeQuiet(before: readonly Piece[], after: readonly Piece[]) {
    // Most words are followed by the same one space.
    if (before === after) return this.writePieces('same', before)
    let [start, end] = [0, 0]
    const limit = Math.min(before.length, after.length)
    while (start < limit && isSamePiece(before[start], after[start])) start++
    while (end < limit - start && isSamePiece(before.at(-1 - end), after.at(-1 - end))) end++
    this.writePieces('same', before.slice(0, start))
    for (const piece of before.slice(start, before.length - end))
      this.write('removed', piece.text, piece.note)
    for (const piece of after.slice(start, after.length - end)) this.write('added', piece.text, piece.note)
    this.writePieces('same', before.slice(before.length - end))
  }
}

function isSamePiece(a?: Piece, b?: Piece): boolean {
  return a !== undefined && a.text === b?.text && a.note === b.note
}

function areSamePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, index) => isSamePiece(piece, b[index]))
}

function getKey(token: Token): string {
  return token.key
}

/**
 * What is printed of some words, spaces included: markup inside a date cuts it into more tokens, but says nothing
 * new. "not able" and "notable" are other words.
 */
function printWords(tokens: readonly Token[]): string {
  return tokens
    .map((token, index) => {
      const isLast = index === tokens.length - 1
      const between = isLast ? [] : token.after.filter((piece) => piece.note === 'space')
      return token.key + between.map((piece) => piece.text).join('')
    })
    .join('')
    .replace(/\s+/g, ' ')
}
