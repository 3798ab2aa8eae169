import { listWords } from './search-clauses.ts'
import type { Stem } from './stems.ts'

/** A piece of an excerpt; what was asked for is marked. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** Characters before the first word that was found, and in all. */
const [BEFORE, LONGEST] = [70, 220]

/** The part of a text in which the words with these stems stand, the words apart. */
export function cutExcerpt(text: string, stems: ReadonlySet<string>, stem: Stem): Piece[] {
  const found = listWords(text).filter(({ word }) => stems.has(stem(word.toLowerCase())))
  const from = findStart(text, (found[0]?.at ?? 0) - BEFORE)
  const to = findEnd(text, from + LONGEST)
  const pieces: Piece[] = from > 0 ? [{ text: '… ', isMarked: false }] : []
  let at = from
  for (const { word, at: start } of found) {
    if (start < at || start + word.length > to) continue
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false })
    pieces.push({ text: word, isMarked: true })
    at = start + word.length
  }
  if (at < to) pieces.push({ text: text.slice(at, to), isMarked: false })
  return to < text.length ? [...pieces, { text: ' …', isMarked: false }] : pieces
}

/** Nobody reads half a word: the place after the next space. */
function findStart(text: string, wanted: number): number {
  if (wanted <= 0) return 0
  return text.indexOf(' ', wanted) + 1
}

function findEnd(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  return space > 0 ? space : wanted
}
