import type { Change } from '../domain/change.ts'
import type { Markup } from '../domain/fragment.ts'
import { changeHead, flagList } from './change-head.ts'
import { plainWords, sideMarkup } from './change-markup.ts'
import { anchorOf } from './change-rows.ts'
import { sectionsOf } from './change-sections.ts'
import { markWords } from './change-words.ts'
import { type Comparison, sideNames } from './comparison.ts'
import { newsAttributes, sectionHeading } from './inline-view.ts'
import { keptRun, leftClauses } from './kept-view.ts'
import { h } from './markup.ts'
import { t } from './strings.ts'

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

function cell(change: Change, mark: 'removed' | 'added', comparison: Comparison): Markup {
  const { locale } = comparison
  const say = t(locale)
  const side = mark === 'removed' ? change.before : change.after
  const name = sideNames(comparison)[mark === 'removed' ? 'before' : 'after']
  const words =
    change.kind === 'kept' ? plainWords(change.ops, mark) : sideMarkup(change.ops, mark, markWords(locale))
  const absent = say(mark === 'removed' ? 'table.absent' : 'table.removed')
  return h(
    'div',
    { class: mark === 'removed' ? 'was' : 'is' },
    h('p', { class: 'side-name' }, name),
    side
      ? h(
          'p',
          { class: 'words' },
          side.number && [h('span', { class: 'number' }, `${side.number}.`), ' '],
          words,
        )
      : h('p', { class: 'absent' }, absent),
  )
}
