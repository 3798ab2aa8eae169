import type { Change, Op } from '../diff/change.ts'
import { isChanged } from '../diff/changed.ts'
import type { ChangeSay } from '../say.ts'
import { formatSideLabel } from './change-label.ts'
import { formatQuietNotes } from './quiet-notes.ts'
import { listOwnNotes, listShownNotes } from './shown-notes.ts'
import { buildChangeRuns, joinTexts } from './shown-runs.ts'

/** A changed clause in the words that a reader is shown. */
export interface ShownChange extends Pick<Change, 'kind' | 'moved'> {
  /** `8.2 · Added`: the number, what happened, the former number. */
  label: string
  /** Facts that a reader must not miss: of what kind, what it was, what it is. */
  facts: [name: string, before: string | null, after: string | null][]
  /** The words of the clause without quiet differences; none of a clause that only moved. */
  ops: [kind: Op['kind'], text: string][]
}

/** Facts that a reader must not miss, and what differs beside the words: of what kind, what it was, what it is; each once. */
export function listShownFacts(
  change: Pick<Change, 'flags' | 'notes' | 'renumbered'>,
  say: ChangeSay,
): ShownChange['facts'] {
  const facts = change.flags.map(({ kind, before, after }): ShownChange['facts'][number] => [
    say(`changes.flag.${kind}`),
    before,
    after,
  ])
  const beside = listShownNotes(listOwnNotes(change), say).map(
    ({ name, before, after }): ShownChange['facts'][number] => [name, before, after],
  )
  return [...new Map([...facts, ...beside].map((fact) => [JSON.stringify(fact), fact])).values()]
}

/** All that a reader is shown of a diff: the changed clauses, and last in one paragraph what is only counted. */
export function buildShownChanges(changes: readonly Change[], say: ChangeSay): ShownChange[] {
  const shown = changes.filter(isChanged).map((change) => buildShownChange(change, say))
  const quiet = formatQuietNotes(changes, say).join('; ')
  if (quiet === '') return shown
  return [
    ...shown,
    { kind: 'kept', moved: false, label: say('changes.quiet'), facts: [], ops: [['same', quiet]] },
  ]
}

/** Puts a change into the words that a reader is shown. */
export function buildShownChange(change: Change, say: ChangeSay): ShownChange {
  const { kind, moved, renumbered, before, after } = change
  const notes = [
    formatSideLabel(after ?? before, say),
    kind === 'added' && say('changes.added'),
    kind === 'removed' && say('changes.removed'),
    (moved || renumbered) && before?.number && say('changes.formerly', { number: before.number }),
    (kind === 'kept' || kind === 'form') && say('changes.unchanged'),
  ]
  return {
    kind,
    moved,
    label: notes.filter(Boolean).join(' · '),
    facts: listShownFacts(change, say),
    ops:
      kind === 'kept'
        ? []
        : buildChangeRuns(change.ops).map(({ mark, parts }) => [mark ?? 'same', joinTexts(parts)]),
  }
}
