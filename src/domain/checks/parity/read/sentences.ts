/** A stretch of a text. */
export interface TextSpan {
  text: string
  start: number
}

const BREAK = /(?<=[.!?;:])\s+/g

/** Cuts a clause where its sentences, and the main parts of them, end. */
export function splitSentences(text: string): TextSpan[] {
  const found: TextSpan[] = []
  let start = 0
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    found.push({ text: text.slice(start, index), start })
    start = index + gap.length
  }
  if (start < text.length) found.push({ text: text.slice(start), start })
  return found
}
