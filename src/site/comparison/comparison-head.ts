import { isChanged } from '../../domain/diff/changed.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'
import { renderOps } from './change-words.ts'
import { type Comparison, listChanged } from './comparison.ts'
import { CHANGE_VIEWS } from './view-names.ts'

/** How many changes there are, and what the marks mean; folded on a phone, where the first of them matters more. */
export function renderComparisonHead(comparison: Comparison): Markup[] {
  if (!comparison.diff.changes.some(isChanged)) return [renderCounts(comparison)]
  return [
    h(
      'details',
      { class: 'tally' },
      h('summary', {}, comparison.say('changes.tally', { count: listChanged(comparison).length })),
      renderCounts(comparison),
      renderLegend(comparison),
    ),
  ]
}

/** The ways to see the same changes; they stay in sight, so that whoever changes the way keeps the place. */
export function renderComparisonTabs({ say, view, hrefs }: Comparison): Markup {
  const links = CHANGE_VIEWS.map((other) => {
    const current = other === view ? 'page' : undefined
    return h('li', {}, h('a', { href: hrefs[other], 'aria-current': current }, say(`view.${other}`)))
  })
  return h('nav', { class: 'views', 'aria-label': say('views.label') }, h('ul', {}, links))
}

function renderCounts({ say, diff: { changes } }: Comparison): Markup {
  const kinds = (['added', 'removed', 'reworded', 'rewritten', 'form'] as const).map((kind) => {
    const count = changes.filter((change) => change.kind === kind).length
    return count > 0 && h('li', { class: kind }, say(`count.${kind}`, { count }))
  })
  const moved = changes.filter((change) => change.moved).length
  const kept = changes.filter((change) => !isChanged(change)).length
  return h(
    'ul',
    { class: 'counts', 'aria-label': say('changes.counts') },
    kinds,
    moved > 0 && h('li', { class: 'moved' }, say('count.moved', { count: moved })),
    kept > 0 && h('li', { class: 'unchanged' }, say('changes.unchanged', { count: kept })),
  )
}

/** The marks explained by themselves: each line is marked as the words it tells of. */
function renderLegend({ say }: Comparison): Markup {
  const line = (...content: Markup[]) => h('li', {}, content)
  return h(
    'ul',
    { class: 'legend', 'aria-label': say('legend.label') },
    line(...renderOps([{ kind: 'added', text: say('legend.added') }], say)),
    line(...renderOps([{ kind: 'removed', text: say('legend.removed') }], say)),
    line(h('b', {}, say('legend.bold')), ` – ${say('legend.tail')}`),
    line(h('span', { 'aria-hidden': 'true' }, '↪ '), say('legend.moved')),
  )
}
