import type { Change, Side } from '../diff/change.ts'
import { isChanged, isHeading } from '../diff/changed.ts'
import type { ChangeSay } from '../say.ts'
import { dropOpening, formatChangeLabel, listChangeKinds } from './change-label.ts'
import { buildSideRuns, joinSideWords, type ShownRun, type ShownSide } from './shown-runs.ts'

/** One side of a row: the words of a clause that stands there, or a word that none does. */
export type ComparativeCell = { label: string; runs: ShownRun[] } | { absent: string }

/** A row of the comparative table that lawyers hand in: what an element of the document said, and what it says. */
export interface ComparativeRow {
  change: Change
  /** `8-бөлім`, `8.2-тармақ`, `4.1.7-тармақша`: named as lawyers name it. */
  element: string
  /** What happened to it, in words. */
  kinds: string[]
  before: ComparativeCell
  after: ComparativeCell
}

/** The rows of a comparison; the order is that of the new text. */
export function buildComparativeRows(changes: readonly Change[], say: ChangeSay): ComparativeRow[] {
  return changes.filter(isChanged).map((change) => ({
    change,
    element: formatElementName(change, say),
    kinds: listChangeKinds(change, say),
    before: buildComparativeCell(change, 'removed', say),
    after: buildComparativeCell(change, 'added', say),
  }))
}

/** The words of one side of a change; what only moved has no marks. */
export function buildComparativeCell(change: Change, side: ShownSide, say: ChangeSay): ComparativeCell {
  const place: Side | null = side === 'removed' ? change.before : change.after
  if (!place) return { absent: say(side === 'removed' ? 'changes.table.absent' : 'changes.table.removed') }
  const text = joinSideWords(change.ops, side)
  const unmarked: ShownRun[] = [{ mark: null, parts: [{ text, stressed: false }] }]
  const runs = change.kind === 'kept' ? unmarked : buildSideRuns(change.ops, side)
  return { label: place.label ?? '', runs }
}

function formatElementName(change: Change, say: ChangeSay): string {
  const number = formatChangeLabel(
    { before: dropOpening(change.before), after: dropOpening(change.after) },
    say,
  )
  // What is no bare number says itself what it is: «Статья 7», a heading's words.
  if (!/^[\d.]+(?: → [\d.]+)?$/.test(number)) return number
  if (isHeading(change)) return say('changes.table.section', { number })
  const depth = number.split(' ').at(-1)?.split('.').length ?? 0
  return say(depth > 2 ? 'changes.table.subclause' : 'changes.table.clause', { number })
}
