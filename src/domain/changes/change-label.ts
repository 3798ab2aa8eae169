import type { Change, Side } from '../diff/change.ts'
import type { Locale } from '../locale.ts'
import { CHANGE_WORDS } from './change-words.ts'

/** The number by which people know a changed clause; a move or a new number shows both. */
export function formatChangeLabel(
  { before, after }: Pick<Change, 'before' | 'after'>,
  locale: Locale,
): string {
  const [old, now] = [before, after].map((side) => side && stripPosition(side.path))
  if (old && now && old !== now) return `${old} → ${now}`
  return now || old || CHANGE_WORDS[locale].preamble
}

/** The number of one side, or of the clause above it; the preamble has none. */
export function formatSideLabel(side: Side | null, locale: Locale): string {
  return (side && stripPosition(side.path)) || CHANGE_WORDS[locale].preamble
}

/** What happened to a clause, in words: changed, moved, changed and moved … */
export function listChangeKinds({ kind, moved }: Pick<Change, 'kind' | 'moved'>, locale: Locale): string[] {
  const { kinds } = CHANGE_WORDS[locale]
  return [...(moved ? [kinds.moved] : []), ...(kind === 'kept' ? [] : [kinds[kind]])]
}

/** Unnumbered blocks are named after the clause before them: `8.2¶1` is part of 8.2. */
function stripPosition(path: string): string {
  return path.replace(/[§¶].*$/, '')
}
