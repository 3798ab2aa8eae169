import type { ClauseFragment } from '../../domain/text/markup.ts'

/** A clause in two languages; null where one of them has nothing under that address. */
export interface BilingualRow {
  /** The address, and the row's anchor. */
  id: string
  left: ClauseFragment | null
  right: ClauseFragment | null
}

/** Puts two trees of clauses beside each other by their addresses, in the order of the first. */
export function alignBilingualRows(
  left: readonly ClauseFragment[],
  right: readonly ClauseFragment[],
): BilingualRow[] {
  const [lefts, rights] = [indexByAddress(left), indexByAddress(right)]
  const addresses = [...lefts.keys()]
  let after = -1
  for (const id of rights.keys()) {
    const at = addresses.indexOf(id)
    // The checks let no text through that lacks a clause of another; a draft may still.
    if (at === -1) addresses.splice(++after, 0, id)
    else after = at
  }
  return addresses.map((id) => ({ id, left: lefts.get(id) ?? null, right: rights.get(id) ?? null }))
}

function indexByAddress(clauses: readonly ClauseFragment[]): Map<string, ClauseFragment> {
  const found = new Map<string, ClauseFragment>()
  const add = (clause: ClauseFragment) => {
    found.set(clause.id, clause)
    clause.clauses.forEach(add)
  }
  clauses.forEach(add)
  return found
}
