const MARK = /\[-([\s\S]*?)-\](?!\])|\{\+([\s\S]*?)\+\}/g

/** The words between `[-` and `-]`, `{+` and `+}`; bars before the tails of words are not words. */
export function readSpokenMarks(text: string): { removed: string[]; added: string[] } {
  const removed: string[] = []
  const added: string[] = []
  for (const [, gone, come] of text.matchAll(MARK)) {
    if (gone !== undefined) removed.push(dropBars(gone))
    if (come !== undefined) added.push(dropBars(come))
  }
  return { removed, added }
}

/** The border of a cell has a space around it. */
function dropBars(words: string): string {
  return words.replace(/(?<=\S)\|(?=\S)/g, '')
}
