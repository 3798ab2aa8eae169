import type { Change, Side } from '../diff/change.ts'
import type { ChangeSay } from '../say.ts'

/** The name by which people know a changed clause; a move or a new number shows both. */
export function formatChangeLabel(
  { before, after }: Pick<Change, 'before' | 'after'>,
  say: ChangeSay,
): string {
  if (!before || !after) return formatSideLabel(after ?? before, say)
  // A heading or an opening that was reworded is no other place.
  if (isSamePlace(before, after) || !(before.clause || after.clause || before.label || after.label))
    return formatSideLabel(after, say)
  const [old, now] = [formatSideLabel(before, say), formatNearLabel(after, before, say)]
  return old === now ? now : `${old} → ${now}`
}

/** What people call the place of a block: its number, `8.2, а)`, or the heading above it; the preamble has neither. */
export function formatSideLabel(side: Side | null, say: ChangeSay): string {
  if (side === null) return say('changes.preamble')
  const { number, label, clause, heading, opening } = side
  // What stands under nothing is known by its words alone.
  if (clause === null && heading === null && opening) return `«${truncate(opening)}»`
  const above = truncate(clause ?? heading ?? say('changes.preamble'))
  if (number === null && label !== null && label !== clause) return `${above}, ${label}`
  return opening ? `${above}: «${truncate(opening)}»` : above
}

/** The name of a place as seen from another one: of an item of the same clause its label will do. */
export function formatNearLabel(side: Side, from: Side, say: ChangeSay): string {
  const { number, label, clause, heading } = side
  const isNear = number === null && from.number === null && clause === from.clause && heading === from.heading
  return isNear && label !== null && from.label !== null ? label : formatSideLabel(side, say)
}

function isSamePlace(one: Side, other: Side): boolean {
  return (['number', 'label', 'clause', 'heading'] as const).every((key) => one[key] === other[key])
}

/** A heading may be a sentence. */
const LONGEST = 32

function truncate(words: string): string {
  const end = words.lastIndexOf(' ', LONGEST)
  return words.length <= LONGEST + 8 ? words : `${words.slice(0, end > 0 ? end : LONGEST)} …`
}

/** Where a block of the new text stands, by its address. */
export function findSide(changes: readonly Pick<Change, 'after'>[], path: string): Side | null {
  return changes.find(({ after }) => after?.path === path)?.after ?? null
}

/** The number of a clause that others refer to and that is its address; null for any other block. */
export function findPrintedNumber(side: Side | null): string | null {
  return side !== null && side.number === side.path ? side.number : null
}

/** Where a change is to be looked for: in the new text, or, if it is gone, in the old one. */
export function formatPlaceName({ before, after }: Pick<Change, 'before' | 'after'>, say: ChangeSay): string {
  return formatSideLabel(dropOpening(after ?? before), say)
}

/** A place in which something is to be found, not told from those beside it: only a row, or what has no number above it, needs its words. */
export function dropOpening(side: Side | null): Side | null {
  const isWanted = side?.place.within.at(-1) === 'row' || (side?.clause === null && side.heading !== null)
  return side === null || isWanted ? side : { ...side, opening: '' }
}

/** What happened to a clause, in words: changed, moved, changed and moved … */
export function listChangeKinds({ kind, moved }: Pick<Change, 'kind' | 'moved'>, say: ChangeSay): string[] {
  return [
    ...(moved ? [say('changes.kind.moved')] : []),
    ...(kind === 'kept' ? [] : [say(`changes.kind.${kind}`)]),
  ]
}
