import { formatSideLabel } from '../../domain/changes/change-label.ts'
import { joinSideWords } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import { isHeading } from '../../domain/diff/changed.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, h } from '../markup.ts'
import { renderArrow } from './change-head.ts'
import { getAnchor, getOldAnchor } from './change-rows.ts'
import { formatRange } from './change-words.ts'
import type { Comparison } from './comparison.ts'

/** A run of clauses that stayed the same, folded; `one` shows each of them. */
export function renderKeptRun(
  changes: readonly Change[],
  { say }: Comparison,
  one: (change: Change) => Content,
): Markup {
  const count = say('changes.unchanged', { count: changes.length })
  const range = formatRange(changes)
  return h(
    'details',
    { class: 'same' },
    h('summary', {}, range ? say('changes.unchangedRange', { count, range }) : count),
    changes.map(one),
  )
}

/** A clause that stayed the same, in a quiet paragraph. */
export function renderKeptClause(change: Change, { say }: Comparison): Markup {
  const { before, after, renumbered } = change
  const label = after?.label
  const words = joinSideWords(change.ops, 'added')
  return h(
    'p',
    { class: isHeading(change) ? 'kept heading' : 'kept', id: getAnchor(change) },
    label && [h('span', { class: 'number' }, label), ' '],
    words,
    renumbered &&
      before?.label && [
        ' ',
        h('small', {}, say('changes.renumberedFrom', { number: before.number ?? before.label })),
      ],
  )
}

/** Where clauses stood that moved away: what each was, and the way to where it stands now. */
export function renderLeftClauses(changes: readonly Change[], { say, sayChange }: Comparison): Markup {
  const stubs = changes.map((change) =>
    h(
      'p',
      { class: 'left', id: getOldAnchor(change) },
      h('span', { class: 'number' }, change.before?.label ?? formatSideLabel(change.before, sayChange)),
      ' ',
      renderArrow(),
      h(
        'a',
        { href: `#${getAnchor(change)}` },
        say('changes.movedTo', { number: formatSideLabel(change.after, sayChange) }),
      ),
    ),
  )
  return h('div', { class: 'stubs' }, stubs)
}
