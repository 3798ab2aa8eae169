import type { Change } from '../domain/change.ts'
import type { Markup } from '../domain/fragment.ts'
import { flagList } from './change-head.ts'
import { plainWords, sideMarkup } from './change-markup.ts'
import { isHeading } from './change-rows.ts'
import { changeKinds, changeLabel, markWords } from './change-words.ts'
import { type Comparison, changedIn, sideNames } from './comparison.ts'
import { newsAttributes } from './inline-view.ts'
import { type Content, h } from './markup.ts'
import { t } from './strings.ts'

/**
 * The comparative table that lawyers hand in: what each element of the document said, and what it says.
 * The roles are spelt out because on a narrow screen cells are no longer laid out as a table.
 */
export function tableView(comparison: Comparison): Markup[] {
  const { locale, from, to } = comparison
  const say = t(locale)
  const names = sideNames(comparison)
  const changed = changedIn(comparison)
  if (changed.length === 0) return []
  const column = (...content: Content[]) => h('th', { scope: 'col', role: 'columnheader' }, ...content)
  return [
    h(
      'table',
      { class: 'comparative', role: 'table' },
      h('caption', {}, say('view.table')),
      h(
        'thead',
        { role: 'rowgroup' },
        h(
          'tr',
          { role: 'row' },
          column('№'),
          column(say('table.element')),
          column(names.before, ' ', h('small', {}, from.dated)),
          column(names.after, ' ', h('small', {}, to.dated)),
        ),
      ),
      h(
        'tbody',
        { role: 'rowgroup' },
        changed.map((change, index) => row(change, index + 1, comparison)),
      ),
    ),
  ]
}

function row(change: Change, nth: number, comparison: Comparison): Markup {
  const { locale } = comparison
  const names = sideNames(comparison)
  return h(
    'tr',
    { ...newsAttributes(change), role: 'row' },
    h('td', { class: 'nth', role: 'cell' }, String(nth)),
    h(
      'th',
      { scope: 'row', role: 'rowheader' },
      elementName(change, comparison),
      ' ',
      h('small', {}, changeKinds(change, locale).join(', ')),
    ),
    cell(change, 'removed', names.before, comparison),
    cell(change, 'added', names.after, comparison),
  )
}

function cell(change: Change, mark: 'removed' | 'added', label: string, comparison: Comparison): Markup {
  const { locale } = comparison
  const side = mark === 'removed' ? change.before : change.after
  const absent = t(locale)(mark === 'removed' ? 'table.absent' : 'table.removed')
  const number = side?.number ? `${side.number}. ` : ''
  const words =
    change.kind === 'kept' ? plainWords(change.ops, mark) : sideMarkup(change.ops, mark, markWords(locale))
  return h(
    'td',
    { role: 'cell', 'data-label': label },
    side ? h('p', {}, number, words) : h('p', { class: 'absent' }, absent),
    mark === 'added' && flagList(change, comparison),
  )
}

/** `8-бөлім`, `8.2-тармақ`, `4.1.7-тармақша`: a number by its place in the text, as lawyers name it. */
function elementName(change: Change, { locale }: Comparison): string {
  const say = t(locale)
  const number = changeLabel(change, locale)
  const depth = number.split(' ').at(-1)?.split('.').length ?? 0
  if (number === say('changes.preamble')) return number
  if (isHeading(change)) return say('table.section', { number })
  return say(depth > 2 ? 'table.subclause' : 'table.clause', { number })
}
