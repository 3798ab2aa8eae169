import type { ByLocale } from '../../locale.ts'

/** Words on one line, with the stretches of them that are meant; offsets are indices into them. */
export interface Marked {
  text: string
  marks: readonly Mark[]
}

export type Mark = readonly [start: number, end: number]

/** A clause as each language has it, with the words that a finding is about. */
export type MarkedWording = Partial<ByLocale<Marked>>

/** A stretch of marked words. */
export interface Stretch {
  text: string
  marked: boolean
}

/** Marks every place where one of the phrases stands as words of its own. */
export function markPhrases(source: string, phrases: readonly string[]): Marked {
  const text = toLine(source)
  const found = phrases.map(toLine).flatMap((phrase) => findAll(text, phrase))
  return { text, marks: mergeMarks(found) }
}

/** Cuts marked words where a mark begins or ends. */
export function splitMarks({ text, marks }: Marked): Stretch[] {
  const cuts = [...new Set([0, ...marks.flat(), text.length])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0
    return { text: text.slice(start, end), marked: marks.some(([from, to]) => from <= start && end <= to) }
  })
}

function toLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function findAll(text: string, phrase: string): Mark[] {
  const found: Mark[] = []
  if (phrase === '') return found
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const end = at + phrase.length
    if (!isWithinWord(text, at) && !isWithinWord(text, end)) found.push([at, end])
  }
  return found
}

function isWithinWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}]/u.test(text.slice(at))
}

function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const [start, end] of marks.toSorted(([a], [b]) => a - b)) {
    const last = merged.at(-1)
    if (last && start <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)]
    else merged.push([start, end])
  }
  return merged
}
