/** A word or a figure with its marks and invisible letters, or one sign. */
const UNIT = /[\p{L}\p{M}\p{N}\p{Cf}]+|\S/gu

/** Splits a line into what a reader takes for words and signs; on purpose not the tokens of the diff. */
export function splitWords(text: string): string[] {
  return text.match(UNIT) ?? []
}

/** The same with the place of each. */
export function locateWords(text: string): { text: string; index: number }[] {
  return [...text.matchAll(UNIT)].map(({ 0: word, index }) => ({ text: word, index }))
}

/** Tells whether what stands side by side without a gap is read as one word. */
export function isOneWord(one: string, other: string): boolean {
  return splitWords(one + other).length === 1
}
