/** Tells whether a word was meant to be another one: a letter or two are wrong, missing or swapped. */
export function isMisspelling(word: string, meant: unknown): boolean {
  return (
    typeof meant === 'string' && computeDistance(word, meant) <= Math.min(2, Math.floor(meant.length / 3))
  )
}

/** How many letters have to be changed, added, removed or swapped with their neighbour. */
function computeDistance(word: string, other: string): number {
  const rows = Array.from({ length: word.length + 1 }, (_, n) =>
    Array.from({ length: other.length + 1 }, (_, m) => (n === 0 ? m : m === 0 ? n : 0)),
  )
  const at = (n: number, m: number) => rows[n]?.[m] ?? Number.POSITIVE_INFINITY
  for (let n = 1; n <= word.length; n++)
    for (let m = 1; m <= other.length; m++) {
      const same = word[n - 1] === other[m - 1] ? 0 : 1
      const swapped = word[n - 1] === other[m - 2] && word[n - 2] === other[m - 1] ? at(n - 2, m - 2) + 1 : 99
      const row = rows[n]
      if (row) row[m] = Math.min(at(n - 1, m) + 1, at(n, m - 1) + 1, at(n - 1, m - 1) + same, swapped)
    }
  return at(word.length, other.length)
}
