import { buildChangeRuns, type ShownRun } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import { isChanged } from '../../domain/diff/changed.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, flatten, h } from '../markup.ts'
import { renderChangeHead, renderFlags, renderNth } from './change-head.ts'
import { getAnchor } from './change-rows.ts'
import { type ChangeSection, groupSections, hasNews } from './change-sections.ts'
import { getMarkWords, renderOps } from './change-words.ts'
import type { Comparison } from './comparison.ts'
import { excerptRuns } from './excerpt.ts'
import { renderKeptClause, renderKeptRun, renderLeftClauses } from './kept-run.ts'
import { renderRuns, renderSide } from './marked-text.ts'

/** The new text with what was added and what was removed in it, unchanged clauses folded. */
export function renderInlineView(comparison: Comparison): Markup[] {
  return groupSections(comparison.diff.changes).flatMap((section) => [
    ...renderSectionHeading(section, comparison),
    ...section.items.flatMap((item): Markup[] => {
      if ('change' in item) return [renderChangedClause(item.change, comparison)]
      if ('left' in item) return [renderLeftClauses(item.left, comparison)]
      return [renderKeptRun(item.kept, comparison, (change) => renderKeptClause(change, comparison))]
    }),
  ])
}

/** The heading under which changes stand; a heading may be a change itself. */
export function renderSectionHeading(section: ChangeSection, comparison: Comparison): Markup[] {
  const { heading } = section
  const { say, sayChange } = comparison
  if (heading === null) return hasNews(section) ? [h('h3', {}, sayChange('changes.preamble'))] : []
  const { before, after, renumbered } = heading
  const label = (after ?? before)?.label
  const was = renumbered && (before?.number ?? before?.label)
  return [
    h(
      'h3',
      isChanged(heading) ? buildChangeAttributes(heading) : { id: getAnchor(heading) },
      label && [h('a', { class: 'number', href: `#${getAnchor(heading)}` }, label), ' '],
      renderOps(heading.ops, say),
      was && [' ', h('small', {}, say('changes.renumberedFrom', { number: was }))],
      isChanged(heading) && renderNth(comparison, heading),
    ),
    ...(isChanged(heading) ? flatten(renderFlags(heading, comparison)) : []),
  ]
}

/** What makes an element one of the changes that people step through; `more` is put before their class. */
export function buildChangeAttributes(change: Change, more?: string): Record<string, string> {
  const names = [more, change.kind, change.moved && 'moved'].filter(Boolean)
  return { class: names.join(' '), id: getAnchor(change), 'data-change': '' }
}

function renderChangedClause(change: Change, comparison: Comparison): Markup {
  const { kind, ops } = change
  const runs = buildChangeRuns(ops)
  const excerpt = kind === 'reworded' || kind === 'form' ? excerptRuns(runs) : null
  const render = (shown: readonly ShownRun[]) =>
    h('p', { class: 'words' }, renderRuns(shown, getMarkWords(comparison.say)))
  return h(
    'section',
    buildChangeAttributes(change, 'change'),
    renderChangeHead(comparison, change),
    kind === 'rewritten' ? renderBothSides(change, comparison) : render(excerpt ?? runs),
    renderFlags(change, comparison),
    excerpt &&
      h('details', { class: 'whole' }, h('summary', {}, comparison.say('changes.whole')), render(runs)),
  )
}

/** Of little use word by word: the old clause as a whole, then the new one. */
function renderBothSides({ ops }: Change, { say }: Comparison): Content {
  return flatten(
    (['removed', 'added'] as const).map((side) =>
      h('p', { class: 'words' }, renderSide(ops, side, getMarkWords(say))),
    ),
  )
}
