import { comparativeCell } from '../../domain/changes/comparative-rows.ts'
import type { ShownSide } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'
import { changeHead, flagList } from './change-head.ts'
import { marked } from './change-markup.ts'
import { anchorOf } from './change-rows.ts'
import { sectionsOf } from './change-sections.ts'
import { markWords } from './change-words.ts'
import { type Comparison, sideNames } from './comparison.ts'
import { newsAttributes, sectionHeading } from './inline-view.ts'
import { keptRun, leftClauses } from './kept-view.ts'

/** Both texts beside each other, clause by clause; on a narrow screen one below the other. */
export function sideView(comparison: Comparison): Markup[] {
  const names = [comparison.from, comparison.to].map(({ dated }) => h('p', {}, dated))
  const sections = sectionsOf(comparison.diff.changes).flatMap((section) => [
    ...sectionHeading(section, comparison),
    ...section.items.flatMap((item): Markup[] => {
      if ('change' in item) return [changedClause(item.change, comparison)]
      if ('context' in item) return [keptClause(item.context, comparison)]
      if ('left' in item) return [leftClauses(item.left, comparison)]
      return [keptRun(item.kept, comparison, (change) => keptClause(change, comparison))]
    }),
  ])
  // Every cell names its version; the line above the columns is for the eye alone.
  return [h('div', { class: 'sides names', 'aria-hidden': 'true' }, names), ...sections]
}

function changedClause(change: Change, comparison: Comparison): Markup {
  return h(
    'section',
    newsAttributes(change, 'change'),
    changeHead(comparison, change),
    h('div', { class: 'sides' }, cell(change, 'removed', comparison), cell(change, 'added', comparison)),
    flagList(change, comparison),
  )
}

function keptClause(change: Change, comparison: Comparison): Markup {
  return h(
    'div',
    { class: 'sides kept', id: anchorOf(change) },
    cell(change, 'removed', comparison),
    cell(change, 'added', comparison),
  )
}

function cell(change: Change, mark: ShownSide, comparison: Comparison): Markup {
  const { locale } = comparison
  const content = comparativeCell(change, mark, locale)
  const name = sideNames(comparison)[mark === 'removed' ? 'before' : 'after']
  return h(
    'div',
    { class: mark === 'removed' ? 'was' : 'is' },
    h('p', { class: 'side-name' }, name),
    'absent' in content
      ? h('p', { class: 'absent' }, content.absent)
      : h(
          'p',
          { class: 'words' },
          content.number !== '' && [h('span', { class: 'number' }, `${content.number}.`), ' '],
          marked(content.runs, markWords(locale)),
        ),
  )
}
