import type { Change } from '../domain/change.ts'
import type { ChangesFragment } from '../domain/fragment.ts'
import { h, list } from './dom.ts'
import { readableOps } from './readable-ops.ts'
import type { Strings } from './strings.ts'

/** Builds the list of changed clauses; summaries of versions in between come first. */
export function renderChanges({ summaries, changes }: ChangesFragment, words: Strings): Node[] {
  // The newest summary already stands at the top of the prompt.
  const between = summaries
    .slice(1)
    .flatMap(({ effective, points }) => [h('small', {}, `${words.since} ${effective}`), list(points)])
  return [...between, ...changes.map((change) => renderChange(change, words))]
}

function renderChange(change: Change, words: Strings): Node {
  const { kind, moved, renumbered, before, after } = change
  const notes = [
    // What has no number of its own is named by the clause before it.
    (after ?? before)?.path.split(/[¶§]/)[0] || words.preamble,
    kind === 'added' && words.added,
    kind === 'removed' && words.removed,
    (moved || renumbered) && before?.number && `${words.moved} ${before.number}`,
    kind === 'kept' && words.unchanged,
  ]
  return h(
    'article',
    {},
    h('h4', {}, notes.filter(Boolean).join(' · ')),
    kind !== 'kept' && h('p', {}, ...readableOps(change).map(({ kind, text }) => run(kind, text, words))),
  )
}

/** A run of words; an inserted or deleted one says so to those who do not see how it looks. */
function run(kind: string, text: string, words: Strings): Node {
  if (kind === 'same') return document.createTextNode(text)
  const [tag, aside] = kind === 'added' ? (['ins', words.added] as const) : (['del', words.removed] as const)
  return h(tag, {}, h('span', {}, ` ${aside}: `), text)
}
