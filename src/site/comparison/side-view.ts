import { buildComparativeCell } from '../../domain/changes/comparative-rows.ts'
import type { ShownSide } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'
import { renderChangeHead, renderFlags } from './change-head.ts'
import { getAnchor } from './change-rows.ts'
import { groupSections } from './change-sections.ts'
import { getMarkWords } from './change-words.ts'
import { type Comparison, getSideNames } from './comparison.ts'
import { buildChangeAttributes, renderSectionHeading } from './inline-view.ts'
import { renderKeptRun, renderLeftClauses } from './kept-run.ts'
import { renderRuns } from './marked-text.ts'

/** Both texts beside each other, clause by clause; on a narrow screen one below the other. */
export function renderSideView(comparison: Comparison): Markup[] {
  const names = [comparison.from, comparison.to].map(({ dated }) => h('p', {}, dated))
  const sections = groupSections(comparison.diff.changes).flatMap((section) => [
    ...renderSectionHeading(section, comparison),
    ...section.items.flatMap((item): Markup[] => {
      if ('change' in item) return [renderChangedClause(item.change, comparison)]
      if ('left' in item) return [renderLeftClauses(item.left, comparison)]
      return [renderKeptRun(item.kept, comparison, (change) => renderKeptClause(change, comparison))]
    }),
  ])
  // Every cell names its version; the line above the columns is for the eye alone.
  return [h('div', { class: 'sides names', 'aria-hidden': 'true' }, names), ...sections]
}

function renderChangedClause(change: Change, comparison: Comparison): Markup {
  return h(
    'section',
    buildChangeAttributes(change, 'change'),
    renderChangeHead(comparison, change),
    h(
      'div',
      { class: 'sides' },
      renderCell(change, 'removed', comparison),
      renderCell(change, 'added', comparison),
    ),
    renderFlags(change, comparison),
  )
}

function renderKeptClause(change: Change, comparison: Comparison): Markup {
  return h(
    'div',
    { class: 'sides kept', id: getAnchor(change) },
    renderCell(change, 'removed', comparison),
    renderCell(change, 'added', comparison),
  )
}

function renderCell(change: Change, mark: ShownSide, comparison: Comparison): Markup {
  const { say, sayChange } = comparison
  const content = buildComparativeCell(change, mark, sayChange)
  const name = getSideNames(comparison)[mark === 'removed' ? 'before' : 'after']
  return h(
    'div',
    { class: mark === 'removed' ? 'was' : 'is' },
    h('p', { class: 'side-name' }, name),
    'absent' in content
      ? h('p', { class: 'absent' }, content.absent)
      : h(
          'p',
          { class: 'words' },
          content.label !== '' && [h('span', { class: 'number' }, content.label), ' '],
          renderRuns(content.runs, getMarkWords(say)),
        ),
  )
}
