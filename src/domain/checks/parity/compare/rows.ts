import { LOCALES } from '../../../locale.ts'
import type { TextSpan } from '../read/sentences.ts'
import type { Part, Wording } from './wording.ts'

/** A row of a table, or an item of a list. */
const ROW = /^[ \t]*(?:\|.*|(?:[-*+]|\d+[.)])[ \t].*)$/gmu
/** Between the columns of a table. */
const RULE = /^[\s|:-]+$/

/**
 * The rows, items and cells of the wordings, each beside those of the other languages; none where the languages have
 * another number of them. Values that changed places are the same on the whole, and not in their places.
 */
export function splitByRow(wording: Wording): Part[] {
  const rows = LOCALES.flatMap((locale) => {
    const text = wording[locale]
    return text === undefined ? [] : [[locale, listCells(text)] as const]
  })
  const count = rows[0]?.[1].length ?? 0
  if (count < 2 || rows.some(([, cells]) => cells.length !== count)) return []
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(rows.flatMap(([locale, cells]) => (cells[index] ? [[locale, cells[index]]] : []))),
  )
}

function listCells(text: string): TextSpan[] {
  return [...text.matchAll(ROW)].flatMap(({ 0: row, index }) => {
    if (!row.trimStart().startsWith('|')) return [{ text: row, start: index }]
    if (RULE.test(row)) return []
    let start = index
    return row.split('|').map((cell) => {
      const span = { text: cell, start }
      start += cell.length + 1
      return span
    })
  })
}
