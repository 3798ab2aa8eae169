import type { Token } from '../block/cut.ts'
import type { Piece } from '../block/piece.ts'
import type { Op } from '../change.ts'

/** Collects ops and joins neighbours of one kind. */
export class OpWriter {
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

export function isSamePiece(a?: Piece, b?: Piece): boolean {
  return a !== undefined && a.text === b?.text && a.note === b.note
}

export function areSamePieces(a: readonly Piece[], b: readonly Piece[]): boolean {
  return a.length === b.length && a.every((piece, index) => isSamePiece(piece, b[index]))
}
