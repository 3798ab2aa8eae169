import type { Markup } from '../../domain/text/markup.ts'
import type { Mark, ReportView } from './report-view.ts'

/** Signs that differ in shape, not only in colour. */
const SIGNS: Record<Mark, string> = { good: '✓', bad: '✗', none: '–', open: '!' }

/**
 * Draws a report: the verdict, what the receipt states, a row for each check, and what machines know it by.
 *
 * @param folded what stands on the fold over the last of them
 */
export function renderReport(
  name: string,
  { mark, verdict, facts, marks, rows }: ReportView,
  folded: string,
): Markup {
  return [
    'section',
    { class: 'report' },
    ['p', { class: 'file' }, name],
    ['h2', { class: mark }, ['span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[mark]], verdict],
    renderList(facts),
    [
      'ol',
      { class: 'checks' },
      ...rows.map(
        (row): Markup => [
          'li',
          { class: row.mark },
          ['span', { class: 'sign', 'aria-hidden': 'true' }, SIGNS[row.mark]],
          ['strong', {}, row.name],
          ['span', { class: 'status' }, row.status],
          ['span', { class: 'detail' }, row.detail],
        ],
      ),
    ],
    ['details', {}, ['summary', {}, folded], renderList(marks)],
  ]
}

function renderList(rows: ReportView['facts']): Markup {
  return [
    'dl',
    {},
    ...rows.map(([label, value]): Markup => ['div', {}, ['dt', {}, label], ['dd', {}, value]]),
  ]
}
