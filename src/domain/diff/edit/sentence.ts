import type { Anchorable } from './anchors.ts'
import { endsSentence } from './words.ts'

/** A stretch of a list of tokens. */
export interface Extent {
  start: number
  length: number
}

/** A sentence as a stretch of tokens; the key is its words. */
export interface Sentence extends Anchorable, Extent {}

/** Cuts tokens after each full stop, colon or semicolon. */
export function sentencesOf(tokens: readonly string[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  tokens.forEach((token, index) => {
    if (!endsSentence(token) && index < tokens.length - 1) return
    const length = index + 1 - start
    sentences.push({ start, length, weight: length, key: tokens.slice(start, index + 1).join(' ') })
    start = index + 1
  })
  return sentences
}

/** The stretch that consecutive sentences take up. */
export function spanOf(indices: readonly number[], sentences: readonly Sentence[]): Extent {
  const [first, last] = [sentences[indices[0] ?? -1], sentences[indices.at(-1) ?? -1]]
  return first && last
    ? { start: first.start, length: last.start + last.length - first.start }
    : { start: 0, length: 0 }
}
