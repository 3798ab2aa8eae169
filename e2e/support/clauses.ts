/** Clauses of a text by their printed number, read with nothing but a pattern. */
export function clausesOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^(?:#+ )?(\d+(?:\.\d+)*)\. (.*)$/gm)].map(([, number = '', words = '']) => [
      number,
      words,
    ]),
  )
}

/**
 * Numbers of clauses in the new text whose words do not stand under the same number's neighbourhood of
 * the old one: those that are new or reworded. A clause that only got another number is not among them.
 */
export function changedNumbers(before: string, after: string): string[] {
  const old = new Set(clausesOf(before).values())
  return [...clausesOf(after)].filter(([, words]) => !old.has(words)).map(([number]) => number)
}

/** Numbers of clauses in the old text whose words are nowhere in the new one. */
export function goneNumbers(before: string, after: string): string[] {
  return changedNumbers(after, before)
}
