import type { Cut, Token } from '../block/cut.ts'
import type { Piece } from '../block/piece.ts'

/** A cell: the space before its words, the words, and what follows them up to its border. */
export interface Cell extends Cut {
  /** Space behind the last word, and the border; behind the last cell of a row there may be none. */
  close: readonly Piece[]
}

/** A row of a table in cells; what stands around them belongs to none. */
export interface Row {
  head: readonly Piece[]
  cells: Cell[]
  tail: readonly Piece[]
}

/** A cell with its counterpart; null where one came or went. */
export type CellPair = [Cell, Cell] | [Cell, null] | [null, Cell]

/** Cuts the words of a row at its borders. */
export function splitCells({ head, list }: Cut): Row {
  const stream: (Piece | Token)[] = [...head.flatMap(splitBorders)]
  for (const token of list) stream.push({ ...token, after: [] }, ...token.after.flatMap(splitBorders))
  const last = stream.findLastIndex(isBorder)
  const first = stream.findIndex((part) => isBorder(part) || isToken(part))
  // A row may begin with its first word.
  const start = first >= 0 && isBorder(stream[first]) ? first + 1 : 0
  // What follows the last border is no cell unless it has words.
  const end = stream.slice(last + 1).some(isToken) ? stream.length : last + 1
  const cells: Cell[] = []
  let cell = createCell()
  for (const part of stream.slice(start, end)) {
    addToCell(part, cell)
    if (!isBorder(part)) continue
    cells.push(cell)
    cell = createCell()
  }
  if (cell.list.length > 0) cells.push(cell)
  const pieces = (from: number, to?: number) =>
    stream.slice(from, to).filter((part): part is Piece => !isToken(part))
  return { head: pieces(0, start), cells, tail: pieces(Math.max(start, end)) }
}

/**
 * Pairs the cells of two rows. As many cells stand where they stood, whatever they say now; otherwise those that
 * came or went are the ones without which the others are most alike.
 */
export function pairCells(before: readonly Cell[], after: readonly Cell[]): CellPair[] {
  if (before.length === after.length) return before.map((cell, n) => [cell, after[n] as Cell])
  const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1))
  const at = (n: number, m: number) => best[n]?.[m] ?? 0
  const score = (n: number, m: number) => at(n + 1, m + 1) + computeLikeness(before[n], after[m])
  for (let n = before.length - 1; n >= 0; n--)
    for (let m = after.length - 1; m >= 0; m--)
      (best[n] as Float64Array)[m] = Math.max(score(n, m), at(n + 1, m), at(n, m + 1))
  const pairs: CellPair[] = []
  let [n, m] = [0, 0]
  while (n < before.length || m < after.length) {
    const [old, now] = [before[n], after[m]]
    if (old && now && at(n, m) === score(n, m)) pairs.push([old, now])
    else if (old && (!now || at(n, m) === at(n + 1, m))) pairs.push([old, null])
    else if (now) pairs.push([null, now])
    const [one, other] = pairs.at(-1) as CellPair
    if (one) n++
    if (other) m++
  }
  return pairs
}

/** Any two cells would rather be a pair than not; the more words they share, the rather. */
function computeLikeness(before?: Cell, after?: Cell): number {
  const [old, now] = [before?.list ?? [], after?.list ?? []]
  const words = new Set(old.map(({ key }) => key))
  const shared = now.filter(({ key }) => words.has(key)).length
  const most = Math.max(old.length, now.length)
  return 0.1 + (most === 0 ? 1 : shared / most)
}

function createCell(): Cell {
  return { head: [], list: [], close: [] }
}

/** A border ends the cell; other quiet source belongs to the word before it, or stands before the first one. */
function addToCell(part: Piece | Token, cell: Cell): void {
  const last = cell.list.at(-1)
  if (isToken(part)) cell.list.push(part)
  else if (isBorder(part)) {
    cell.close = [...(last?.after ?? []), part]
    if (last) last.after = []
  } else if (last) last.after = [...last.after, part]
  else cell.head.push(part)
}

function isToken(part: Piece | Token): part is Token {
  return 'key' in part
}

function isBorder(part?: Piece | Token): boolean {
  return part !== undefined && !isToken(part) && part.note === 'markup' && part.text === '|'
}

/** Borders one by one; the line below the head of a table has none. */
function splitBorders(piece: Piece): Piece[] {
  if (piece.note !== 'markup' || !piece.text.includes('|')) return [piece]
  const line = piece.text.indexOf('\n')
  const [row, below] = line < 0 ? [piece.text, ''] : [piece.text.slice(0, line), piece.text.slice(line)]
  const parts = row.split(/(\||\s+)/).filter((text) => text !== '')
  const pieces = parts.map((text): Piece => ({ text, note: text.trim() === '' ? 'space' : 'markup' }))
  return below === '' ? pieces : [...pieces, { text: below, note: 'markup' }]
}
