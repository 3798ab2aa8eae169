import { listQuietNotes } from '../../domain/changes/quiet-notes.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'
import { type Comparison, listChanged } from './comparison.ts'
import { renderInlineView } from './inline-view.ts'
import { renderSideView } from './side-view.ts'
import { renderTableView } from './table-view.ts'

/** The changes in the chosen view, and the control that steps through them once a script has woken it. */
export function renderComparisonBody(comparison: Comparison): Markup[] {
  const { say, view } = comparison
  const count = listChanged(comparison).length
  const isSame = listQuietNotes(comparison.diff.changes).length === 0
  const show = { inline: renderInlineView, side: renderSideView, table: renderTableView }[view]
  return [
    h(
      'div',
      { class: 'clauses changes' },
      count > 0
        ? h('h2', { class: 'unseen' }, say('changes.detail'))
        : h('h2', { class: 'lead' }, say(isSame ? 'changes.none' : 'changes.sameWords')),
      show(comparison),
    ),
    ...(count > 1 ? [renderSteps(comparison, count)] : []),
  ]
}

function renderSteps({ say }: Comparison, count: number): Markup {
  const button = (step: string, sign: string, words: string, key: string) =>
    h(
      'button',
      { type: 'button', 'data-step': step, 'aria-label': words, title: `${words} (${key})` },
      h('span', { 'aria-hidden': 'true' }, sign),
    )
  return h(
    'nav',
    { class: 'steps', hidden: 'hidden', 'aria-label': say('steps.label') },
    button('-1', '↑', say('steps.previous'), 'k'),
    h('span', { class: 'nth' }, h('span', { 'data-nth': '' }, '0'), `/${count}`),
    button('1', '↓', say('steps.next'), 'j'),
    h('button', { type: 'button', 'data-keys': '', 'aria-pressed': 'true' }, say('steps.keys')),
  )
}
