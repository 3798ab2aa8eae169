import {
  buildComparativeRows,
  type ComparativeCell,
  type ComparativeRow,
} from '../../domain/changes/comparative-rows.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, h } from '../markup.ts'
import { renderFlags } from './change-head.ts'
import { getMarkWords } from './change-words.ts'
import { type Comparison, getSideNames } from './comparison.ts'
import { buildChangeAttributes } from './inline-view.ts'
import { renderRuns } from './marked-text.ts'

/**
 * The comparative table that lawyers hand in: what each element of the document said, and what it says.
 * The roles are spelt out because on a narrow screen cells are no longer laid out as a table.
 */
export function renderTableView(comparison: Comparison): Markup[] {
  const { sayChange, from, to, diff } = comparison
  const names = getSideNames(comparison)
  const rows = buildComparativeRows(diff.changes, sayChange)
  if (rows.length === 0) return []
  const column = (...content: Content[]) => h('th', { scope: 'col', role: 'columnheader' }, ...content)
  return [
    h(
      'table',
      { class: 'comparative', role: 'table' },
      h('caption', {}, sayChange('changes.table.title')),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          column('№'),
          column(sayChange('changes.table.element')),
          column(names.before, ' ', h('small', {}, from.dated)),
          column(names.after, ' ', h('small', {}, to.dated)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map((each, index) => renderRow(each, index + 1, comparison)),
      ),
    ),
  ]
}

function renderRow(
  { change, element, kinds, before, after }: ComparativeRow,
  nth: number,
  comparison: Comparison,
): Markup {
  const names = getSideNames(comparison)
  return h(
    'tr',
    { ...buildChangeAttributes(change), role: 'row' },
    h('td', { class: 'nth', role: 'cell' }, String(nth)),
    h('th', { scope: 'row', role: 'rowheader' }, element, ' ', h('small', {}, kinds.join(', '))),
    renderCell(before, names.before, comparison),
    renderCell(after, names.after, comparison, renderFlags(change, comparison)),
  )
}

function renderCell(content: ComparativeCell, label: string, { say }: Comparison, flags?: Content): Markup {
  return h(
    'td',
    { role: 'cell', 'data-label': label },
    'absent' in content
      ? h('p', { class: 'absent' }, content.absent)
      : h('p', {}, content.label && `${content.label} `, renderRuns(content.runs, getMarkWords(say))),
    flags,
  )
}
