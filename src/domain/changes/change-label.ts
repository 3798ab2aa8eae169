import type { Change, Side } from '../diff/change.ts'
import type { ChangeSay } from '../say.ts'

/** The number by which people know a changed clause; a move or a new number shows both. */
export function formatChangeLabel(
  { before, after }: Pick<Change, 'before' | 'after'>,
  say: ChangeSay,
): string {
  const [old, now] = [before, after].map((side) => side && stripPosition(side.path))
  if (old && now && old !== now) return `${old} → ${now}`
  return now || old || say('changes.preamble')
}

/** The number of one side, or of the clause above it; the preamble has none. */
export function formatSideLabel(side: Side | null, say: ChangeSay): string {
  return (side && stripPosition(side.path)) || say('changes.preamble')
}

/** Where a change is to be looked for: in the new text, or, if it is gone, in the old one. */
export function formatPlaceName({ before, after }: Pick<Change, 'before' | 'after'>, say: ChangeSay): string {
  return formatSideLabel(after ?? before, say)
}

/** What happened to a clause, in words: changed, moved, changed and moved … */
export function listChangeKinds({ kind, moved }: Pick<Change, 'kind' | 'moved'>, say: ChangeSay): string[] {
  return [
    ...(moved ? [say('changes.kind.moved')] : []),
    ...(kind === 'kept' ? [] : [say(`changes.kind.${kind}`)]),
  ]
}

/** Unnumbered blocks are named after the clause before them: `8.2¶1` is part of 8.2. */
function stripPosition(path: string): string {
  return path.replace(/[§¶].*$/, '')
}
