/**
 * Where each character of a printed text stands in its source: escapes, entities and the indentation of
 * further lines are passed over.
 */
export function mapOffsets(printed: string, source: string, start: number, end: number): number[] {
  if (source.slice(start, end) === printed)
    return Array.from(printed, () => 0).map((_, index) => start + index)
  const offsets: number[] = []
  let at = start
  for (const letter of printed) {
    const entity = /^&(?:#\w+|\w+);/.exec(source.slice(at, at + 40))?.[0]
    if (entity && source[at] !== letter) {
      push(offsets, letter, at)
      at += entity.length
      continue
    }
    if (
      entity &&
      letter === '&' &&
      !source.startsWith(letter + printed.slice(offsets.length + 1, offsets.length + 4), at)
    ) {
      push(offsets, letter, at)
      at += entity.length
      continue
    }
    let found = at
    while (found < end && !source.startsWith(letter, found)) found++
    if (found >= end) found = Math.min(at, end - 1)
    push(offsets, letter, found)
    at = found + letter.length
  }
  return offsets
}

/** A letter of two code units has its place twice. */
function push(offsets: number[], letter: string, at: number): void {
  for (let unit = 0; unit < letter.length; unit++) offsets.push(at)
}
