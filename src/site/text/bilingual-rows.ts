import type { ClauseFragment, Markup } from '../../domain/text/markup.ts'

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
  const taken = new Set(addresses)
  const place = (clause: ClauseFragment | undefined) => (clause ? withFreeIds(clause, taken) : null)
  return addresses.map((id) => ({ id, left: place(lefts.get(id)), right: place(rights.get(id)) }))
}

/** An address stands on a page once: its anchor leads to the row, in which both languages are. */
function withFreeIds(clause: ClauseFragment, taken: Set<string>): ClauseFragment {
  return { ...clause, content: clause.content.map((piece) => keepFreeIds(piece, taken)) }
}

function keepFreeIds(piece: Markup, taken: Set<string>): Markup {
  if (typeof piece === 'string') return piece
  const [tag, attributes, ...children] = piece
  const { id, ...others } = attributes
  const isFree = id !== undefined && !taken.has(id)
  if (isFree) taken.add(id)
  return [tag, isFree ? attributes : others, ...children.map((child) => keepFreeIds(child, taken))]
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
