import { findPrintedNumber, formatNearLabel, formatSideLabel } from '../../domain/changes/change-label.ts'
import { joinSideWords } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import { isHeading } from '../../domain/diff/changed.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, h, joinContent } from '../markup.ts'
import { renderArrow } from './change-head.ts'
import { getAnchor, getOldAnchor } from './change-rows.ts'
import { formatRange } from './change-words.ts'
import type { Comparison } from './comparison.ts'

/** A run of clauses that stayed the same, folded; `one` shows each of them. */
export function renderKeptRun(
  changes: readonly Change[],
  { say }: Comparison,
  one: (change: Change) => Content,
): Markup {
  return h('details', { class: 'same' }, h('summary', {}, formatKept(changes, say)), changes.map(one))
}

/** A clause by itself is named by its first words; several by their number. */
function formatKept(changes: readonly Change[], say: Comparison['say']): string {
  const count = say('changes.unchanged', { count: changes.length })
  const [only, ...more] = changes
  if (only && more.length === 0) {
    const number = findPrintedNumber(only.after)
    return `${number ? `${number}. ` : ''}${truncate(joinSideWords(only.ops, 'added'))}`
  }
  const range = formatRange(changes)
  return range ? say('changes.unchangedRange', { count, range }) : count
}

/** About one line on a phone. */
const EXCERPT = 40

function truncate(words: string): string {
  return words.length <= EXCERPT ? words : `${words.slice(0, words.lastIndexOf(' ', EXCERPT))} …`
}

/** A clause that stayed the same, in a quiet paragraph. */
export function renderKeptClause(change: Change, { say }: Comparison): Markup {
  const { before, after, renumbered } = change
  const label = after?.label
  const words = joinSideWords(change.ops, 'added')
  return h(
    'p',
    { class: isHeading(change) ? 'kept heading' : 'kept', id: getAnchor(change) },
    label && [h('span', { class: 'number' }, label), ' '],
    words,
    renumbered &&
      before?.label && [
        ' ',
        h('small', {}, say('changes.renumberedFrom', { number: before.number ?? before.label })),
      ],
  )
}

/** Where clauses stood that moved away: what each was, and the way to where it stands now. */
export function renderLeftClauses(changes: readonly Change[], { say, sayChange }: Comparison): Markup {
  const stubs = changes.map((change) => {
    const { before, after } = change
    const number =
      before && after ? formatNearLabel(after, before, sayChange) : formatSideLabel(after, sayChange)
    return h(
      'span',
      { id: getOldAnchor(change) },
      h('span', { class: 'number' }, before?.label ?? formatSideLabel(before, sayChange)),
      ' ',
      renderArrow(),
      h('a', { href: `#${getAnchor(change)}` }, say('changes.movedTo', { number })),
    )
  })
  return h('div', { class: 'stubs' }, h('p', { class: 'left' }, joinContent(stubs, '; ')))
}
