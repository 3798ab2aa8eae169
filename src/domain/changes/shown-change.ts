import type { Change, Op } from '../diff/change.ts'
import type { ChangeSay } from '../say.ts'
import { formatSideLabel } from './change-label.ts'
import { listReadableOps } from './readable-ops.ts'

/** A changed clause in the words that a reader is shown. */
export interface ShownChange extends Pick<Change, 'kind' | 'moved'> {
  /** `8.2 · Added`: the number, what happened, the former number. */
  label: string
  /** Facts that a reader must not miss: of what kind, what it was, what it is. */
  facts: [name: string, before: string | null, after: string | null][]
  /** The words of the clause without quiet differences; none of a clause that only moved. */
  ops: [kind: Op['kind'], text: string][]
}

/** Facts that a reader must not miss, in words: of what kind, what it was, what it is; each once. */
export function listShownFacts(flags: Change['flags'], say: ChangeSay): ShownChange['facts'] {
  const facts = flags.map(({ kind, before, after }): ShownChange['facts'][number] => [
    say(`changes.flag.${kind}`),
    before,
    after,
  ])
  return [...new Map(facts.map((fact) => [JSON.stringify(fact), fact])).values()]
}

/** Puts a change into the words that a reader is shown. */
export function buildShownChange(change: Change, say: ChangeSay): ShownChange {
  const { kind, moved, renumbered, before, after, flags } = change
  const notes = [
    formatSideLabel(after ?? before, say),
    kind === 'added' && say('changes.added'),
    kind === 'removed' && say('changes.removed'),
    (moved || renumbered) && before?.number && say('changes.formerly', { number: before.number }),
    kind === 'kept' && say('changes.unchanged'),
  ]
  return {
    kind,
    moved,
    label: notes.filter(Boolean).join(' · '),
    facts: listShownFacts(flags, say),
    ops: kind === 'kept' ? [] : listReadableOps(change).map(({ kind, text }) => [kind, text]),
  }
}
