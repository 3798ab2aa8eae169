/** Clauses of a text by their printed number, read with nothing but a pattern. */
export function parseClauses(text: string): Map<string, string> {
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
export function listChangedNumbers(before: string, after: string): string[] {
  const old = new Set(parseClauses(before).values())
  return [...parseClauses(after)].filter(([, words]) => !old.has(words)).map(([number]) => number)
}

/** Numbers of clauses in the old text whose words are nowhere in the new one. */
export function listRemovedNumbers(before: string, after: string): string[] {
  return listChangedNumbers(after, before)
}
