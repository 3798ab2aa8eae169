import { h } from '../../widget/dom.ts'

/** A table of counts: words at the head of every row, numbers after them. */
export function renderCountsTable(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly [head: string, ...cells: string[]])[],
): HTMLTableElement {
  return h(
    'table',
    {},
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, ...heads.map((head) => h('th', { scope: 'col' }, head)))),
    h(
      'tbody',
      {},
      ...rows.map(([head, ...cells]) =>
        h('tr', {}, h('th', { scope: 'row' }, head), ...cells.map((cell) => h('td', {}, cell))),
      ),
    ),
  )
}
