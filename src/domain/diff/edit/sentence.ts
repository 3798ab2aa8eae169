import { isSentenceEnd } from '../../language/tokenize.ts'
import type { Anchorable } from '../align/anchors.ts'
import type { Extent } from '../align/pair.ts'

/** A sentence as a stretch of tokens; the key is its words. */
export interface Sentence extends Anchorable, Extent {}

/** Cuts tokens after each full stop, colon or semicolon. */
export function splitTokenSentences(tokens: readonly string[]): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  tokens.forEach((token, index) => {
    if (!isSentenceEnd(token) && index < tokens.length - 1) return
    const length = index + 1 - start
    sentences.push({ start, length, weight: length, key: tokens.slice(start, index + 1).join(' ') })
    start = index + 1
  })
  return sentences
}

/** The stretch that consecutive sentences take up. */
export function computeSpan(indices: readonly number[], sentences: readonly Sentence[]): Extent {
  const [first, last] = [sentences[indices[0] ?? -1], sentences[indices.at(-1) ?? -1]]
  return first && last
    ? { start: first.start, length: last.start + last.length - first.start }
    : { start: 0, length: 0 }
}
