import type { ShownChange } from '../../domain/changes/shown-change.ts'
import type { ChangesFragment } from '../../domain/publication/fragment.ts'
import { h, list } from '../dom.ts'

/** Builds the list of changed clauses; summaries of versions in between come first, after the word for a date. */
export function renderChanges({ summaries, changes, spoken }: ChangesFragment, since: string): Node[] {
  // The newest summary already stands at the top of the prompt.
  const between = summaries
    .slice(1)
    .flatMap(({ effective, points }) => [
      h('small', {}, `${since} ${effective}`),
      list(points.map(({ text }) => text)),
    ])
  return [...between, ...changes.map(renderChange)]

  function renderChange({ label, facts, ops }: ShownChange): Node {
    return h(
      'article',
      {},
      h('h4', {}, label),
      ...facts.map(([name, before, after]) =>
        h(
          'small',
          { part: 'fact' },
          `${name}: `,
          before && run(['removed', before]),
          before && after && ' → ',
          after && run(['added', after]),
        ),
      ),
      ops[0] && h('p', {}, ...ops.map(run)),
    )
  }

  /** A run of words; an inserted or deleted one says so to those who do not see how it looks. */
  function run([kind, text]: ShownChange['ops'][number]): Node {
    if (kind === 'same') return document.createTextNode(text)
    return h(kind === 'added' ? 'ins' : 'del', {}, h('span', {}, ` ${spoken[kind]}: `), text)
  }
}
