import type { Change, StaleReference, TextDiff } from '../diff/change.ts'
import { isChanged } from '../diff/changed.ts'
import type { ChangeSay } from '../say.ts'
import { formatSideLabel } from './change-label.ts'
import { formatQuietNotes } from './quiet-notes.ts'
import { listOwnNotes, listShownNotes } from './shown-notes.ts'
import { formatOps } from './spoken-text.ts'

const INDENT = '     '
const EXCERPT = 60

/**
 * Says a diff in plain words, one line for each clause that is not as it was and below it what differs beside
 * the words; last, what is only counted. For the terminal, and for people who review the diff.
 */
export function formatDiff({ changes, references }: TextDiff, say: ChangeSay): string {
  const clauses = changes.map((change) => {
    const stale = references.filter(({ path }) => path === change.after?.path)
    return formatChange(change, stale, say).join(`\n${INDENT}`)
  })
  const lines = [...clauses.filter(Boolean), ...formatQuietNotes(changes, say)]
  return lines.join('\n') || say('changes.spoken.none')
}

/** A clause's place and words, then its notes and flags; nothing when there is nothing to say. */
function formatChange(change: Change, stale: readonly StaleReference[], say: ChangeSay): string[] {
  const { ops, flags } = change
  if (!isChanged(change) && stale.length === 0) return []
  const text = formatOps(ops)
  const notes = [
    ...listShownNotes(listOwnNotes(change), say).map(
      ({ name, before, after }) => `${name}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
    ...flags.map(
      ({ kind, before, after }) =>
        `${say(`changes.spoken.flag.${kind}`)}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
    ...stale.map(({ number, now }) => say('changes.spoken.stale', { number, now })),
  ]
  return [
    `${formatPlace(change, say)}  ${change.kind === 'kept' ? truncateText(text) : text}`.trimEnd(),
    ...notes,
  ]
}

function formatPlace({ before, after, moved, renumbered }: Change, say: ChangeSay): string {
  const [old = '', now = ''] = [before, after].map((side) => (side ? formatSideLabel(side, say) : ''))
  if (!before) return say('changes.spoken.added', { place: now })
  if (!after) return say('changes.spoken.removed', { place: old })
  if (moved) return say('changes.spoken.moved', { before: old, after: now })
  return renumbered && old !== now ? `${old} → ${now}` : now
}

/** Words that stayed are known by their first ones. */
function truncateText(text: string): string {
  return text.length <= EXCERPT ? text : `${text.slice(0, text.lastIndexOf(' ', EXCERPT))} …`
}
