import { type Cut, GLUE, type Token } from '../block/cut.ts'
import type { DiffBlock } from '../block/diff-block.ts'
import type { Piece } from '../block/piece.ts'
import type { Op } from '../change.ts'
import { type Cell, pairCells, splitCells } from './cells.ts'
import { cleanupSemantic } from './cleanup-semantic.ts'
import { areSamePieces, isSamePiece, OpWriter } from './op-writer.ts'
import { findEqualRuns } from './runs.ts'

/** The steps from one block to its counterpart, words as units. */
export function computeOps(before: DiffBlock, after: DiffBlock, caps: string[]): Op[] {
  const labels = before.key === after.key ? computeLabelOps(before, after) : null
  if (labels) return labels
  const out = new OpWriter()
  if (isRow(before) && isRow(after)) writeRowOps(before.cut, after.cut, out, caps)
  else writeWordOps(before.cut, after.cut, out, caps)
  return out.ops
}

function isRow({ block }: DiffBlock): boolean {
  return block.kind === 'tableRow'
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
  const out = new OpWriter()
  for (const piece of old) {
    if (piece === label && other && label.text !== other.text) {
      out.write('removed', label.text, 'label')
      out.write('added', other.text, 'label')
    } else out.writePieces('same', [piece])
  }
  return out.ops
}

/** Cells are compared one by one: no mark reaches over a border unless a whole cell came or went. */
function writeRowOps(before: Cut, after: Cut, out: OpWriter, caps: string[]): void {
  const [old, now] = [splitCells(before), splitCells(after)]
  out.writeQuiet(old.head, now.head)
  for (const [one, other] of pairCells(old.cells, now.cells)) {
    if (one && other) {
      writeWordOps(one, other, out, caps)
      out.writeQuiet(one.close, other.close)
    } else writeCell(one ? 'removed' : 'added', one ?? other, out)
  }
  out.writeQuiet(old.tail, now.tail)
}

function writeCell(kind: 'removed' | 'added', { head, list, close }: Cell, out: OpWriter): void {
  out.writeOneSided(kind, head, list)
  out.writePieces(kind, list.at(-1)?.after ?? [])
  out.writePieces(kind, close)
}

function writeWordOps(before: Cut, after: Cut, out: OpWriter, caps: string[]): void {
  const [old, now] = [before.list.map(getKey), after.list.map(getKey)]
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
      const spelling = beginAlike(gone[0], come[0]) && printWords(gone) === printWords(come)
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
}

/** The steps of a block that stands only on one side. */
export function computeOneSidedOps(kind: 'removed' | 'added', { cut }: DiffBlock): Op[] {
  const out = new OpWriter()
  out.writeOneSided(kind, cut.head, cut.list)
  for (const piece of cut.list.at(-1)?.after ?? []) out.write(kind, piece.text, piece.note)
  return out.ops
}

function getKey(token: Token): string {
  return token.key
}

/** Tells whether words may print the same: most begin otherwise, and what is soon seen need not be printed. */
function beginAlike(one: Token | undefined, other: Token | undefined): boolean {
  if (!one || !other) return false
  const [first, second] = [one, other].map(({ key }) => (key.startsWith(GLUE) ? key[GLUE.length] : key[0]))
  return first === second || !first || !second
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
    .replaceAll(GLUE, '')
    .replace(/\s+/g, ' ')
}
