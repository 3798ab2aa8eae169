import { formatChangeLabel, listChangeKinds } from '../../domain/changes/change-label.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { h } from '../markup.ts'
import { getAnchor } from './change-rows.ts'
import { groupFlags } from './change-words.ts'
import { type Comparison, listChanged } from './comparison.ts'

/** One line for each change, with the facts flagged in it: folded above them, beside them where there is room. */
export function renderComparisonList(comparison: Comparison): Markup[] {
  const title = comparison.say('changes.list')
  if (listChanged(comparison).length < 2) return []
  const folded = h('details', { class: 'contents narrow' }, h('summary', {}, title), renderLines(comparison))
  // Only the view in one column leaves room beside it; as with the contents of a text, one of the two is shown.
  if (comparison.view !== 'inline') return [folded]
  return [
    folded,
    h('nav', { class: 'contents wide', 'aria-label': title }, h('p', {}, title), renderLines(comparison)),
  ]
}

function renderLines(comparison: Comparison): Markup {
  const { say, sayChange } = comparison
  return h(
    'ol',
    { class: 'change-lines' },
    listChanged(comparison).map((change) => {
      const flags = groupFlags(change, say).map(({ kind }) => sayChange(`changes.flag.${kind}`))
      return h(
        'li',
        {},
        h(
          'a',
          { href: `#${getAnchor(change)}` },
          h('b', {}, formatChangeLabel(change, sayChange)),
          ' ',
          listChangeKinds(change, sayChange).join(', '),
          flags.length > 0 && [' ', h('small', {}, flags.join(' · '))],
        ),
      )
    }),
  )
}
