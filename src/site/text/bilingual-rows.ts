import type { ClauseFragment } from '../../domain/text/markup.ts'

/** A clause in two languages; null where one of them has nothing under that address. */
export interface BilingualRow {
  /** The printed number, and the row's anchor; null for what carries none. */
  number: string | null
  left: ClauseFragment | null
  right: ClauseFragment | null
}

/** Puts two trees of clauses beside each other by their printed numbers, in the order of the first. */
export function alignBilingualRows(
  left: readonly ClauseFragment[],
  right: readonly ClauseFragment[],
): BilingualRow[] {
  const [lefts, rights] = [indexByAddress(left), indexByAddress(right)]
  const addresses = [...lefts.keys()]
  let after = -1
  for (const address of rights.keys()) {
    const at = addresses.indexOf(address)
    // The checks let no text through that lacks a clause of another; a draft may still.
    if (at === -1) addresses.splice(++after, 0, address)
    else after = at
  }
  return addresses.map((address) => {
    const [one = null, other = null] = [lefts.get(address), rights.get(address)]
    return { number: (one ?? other)?.number ?? null, left: one, right: other }
  })
}

/** Every clause by its number; what has none, or repeats one, by its place after the one before. */
function indexByAddress(clauses: readonly ClauseFragment[]): Map<string, ClauseFragment> {
  const found = new Map<string, ClauseFragment>()
  let above = ''
  const add = (clause: ClauseFragment) => {
    const { number } = clause
    let address = number ?? `${above}¶`
    while (found.has(address)) address += '¶'
    above = number ?? above
    found.set(address, clause)
    clause.clauses.forEach(add)
  }
  clauses.forEach(add)
  return found
}
