import type { Change, Op, StaleReference, TextDiff } from '../diff/change.ts'
import type { ChangeSay } from '../say.ts'
import { formatSideLabel } from './change-label.ts'
import { formatOps } from './spoken-text.ts'

const INDENT = '     '
const EXCERPT = 60

/**
 * Says a diff in plain words, one line for each clause that is not as it was and below it the facts not to be
 * missed. For the terminal, and for people who review the diff.
 */
export function formatDiff({ changes, references }: TextDiff, say: ChangeSay): string {
  const clauses = changes.map((change) => {
    const stale = references.filter(({ path }) => path === change.after?.path)
    return formatChange(change, stale, say).join(`\n${INDENT}`)
  })
  return clauses.filter(Boolean).join('\n') || say('changes.spoken.none')
}

/** A clause's place and words, then its notes and flags; nothing when there is nothing to say. */
function formatChange(change: Change, stale: readonly StaleReference[], say: ChangeSay): string[] {
  const { text, changed } = formatOps(change.ops)
  const notes = [
    ...formatLinkChanges(change.ops, say),
    ...change.flags.map(
      ({ kind, before, after }) =>
        `${say(`changes.spoken.flag.${kind}`)}: ${before ?? '–'} → ${after ?? '–'}`,
    ),
    ...stale.map(({ number, now }) => say('changes.spoken.stale', { number, now })),
  ]
  if (change.kind === 'kept' && !change.moved && !change.renumbered && !changed && notes.length === 0) {
    if (!change.ops.some(({ kind, note }) => note === 'markup' && kind !== 'same')) return []
    notes.push(say('changes.spoken.markup'))
  }
  return [`${formatPlace(change, say)}  ${changed ? text : truncateText(text)}`.trimEnd(), ...notes]
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

function formatLinkChanges(ops: readonly Op[], say: ChangeSay): string[] {
  const targets = (kind: Op['kind']) =>
    ops.filter((op) => op.note === 'link' && op.kind === kind).map((op) => parseLinkTarget(op.text))
  const [gone, come] = [targets('removed'), targets('added')]
  const count = Math.max(gone.length, come.length)
  return Array.from({ length: count }, (_, n) =>
    say('changes.spoken.link', { before: gone[n] ?? '–', after: come[n] ?? '–' }),
  )
}

/** `https://5qbe.kz` of `](https://5qbe.kz "title")`. */
function parseLinkTarget(source: string): string {
  return /\](?:\(|:\s*)<?([^\s)>]+)/.exec(source)?.[1] ?? source.trim()
}
