import type { Segment } from './engines/engine.ts'

/** Every mark counts, however little parts it from the next one. */
export interface StrictCount {
  fragments: number
  /** Equal stretches of fewer than two words between marks of one sentence. */
  islands: number
}

/** Counts marks clause by clause; quiet changes neither make nor part a mark. */
export function countStrictly(parts: readonly (readonly Segment[])[]): StrictCount {
  const count = { fragments: 0, islands: 0 }
  for (const part of parts) {
    let open = false
    let between: string | null = null
    for (const { kind, text, quiet } of part) {
      if (quiet && kind !== 'same') continue
      if (kind === 'same') {
        between = open ? text : between === null ? null : between + text
        open = false
      } else if (!open && text.trim() !== '') {
        count.fragments++
        if (between !== null && isIsland(between)) count.islands++
        open = true
        between = null
      }
    }
  }
  return count
}

function isIsland(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  return words.length < 2 && !/[.;:!?](?:\s|$)/u.test(text)
}
