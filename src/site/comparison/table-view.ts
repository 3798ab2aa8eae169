import {
  type ComparativeCell,
  type ComparativeRow,
  comparativeRows,
} from '../../domain/changes/comparative-rows.ts'
import { TABLE_WORDS } from '../../domain/changes/table-words.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, h } from '../markup.ts'
import { flagList } from './change-head.ts'
import { marked } from './change-markup.ts'
import { markWords } from './change-words.ts'
import { type Comparison, sideNames } from './comparison.ts'
import { newsAttributes } from './inline-view.ts'

/**
 * The comparative table that lawyers hand in: what each element of the document said, and what it says.
 * The roles are spelt out because on a narrow screen cells are no longer laid out as a table.
 */
export function tableView(comparison: Comparison): Markup[] {
  const { locale, from, to, diff } = comparison
  const { title, element } = TABLE_WORDS[locale]
  const names = sideNames(comparison)
  const rows = comparativeRows(diff.changes, locale)
  if (rows.length === 0) return []
  const column = (...content: Content[]) => h('th', { scope: 'col', role: 'columnheader' }, ...content)
  return [
    h(
      'table',
      { class: 'comparative', role: 'table' },
      h('caption', {}, title),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          column('№'),
          column(element),
          column(names.before, ' ', h('small', {}, from.dated)),
          column(names.after, ' ', h('small', {}, to.dated)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        rows.map((each, index) => row(each, index + 1, comparison)),
      ),
    ),
  ]
}

function row(
  { change, element, kinds, before, after }: ComparativeRow,
  nth: number,
  comparison: Comparison,
): Markup {
  const names = sideNames(comparison)
  return h(
    'tr',
    { ...newsAttributes(change), role: 'row' },
    h('td', { class: 'nth', role: 'cell' }, String(nth)),
    h('th', { scope: 'row', role: 'rowheader' }, element, ' ', h('small', {}, kinds.join(', '))),
    cell(before, names.before, comparison),
    cell(after, names.after, comparison, flagList(change, comparison)),
  )
}

function cell(content: ComparativeCell, label: string, { locale }: Comparison, flags?: Content): Markup {
  return h(
    'td',
    { role: 'cell', 'data-label': label },
    'absent' in content
      ? h('p', { class: 'absent' }, content.absent)
      : h('p', {}, content.number && `${content.number}. `, marked(content.runs, markWords(locale))),
    flags,
  )
}
