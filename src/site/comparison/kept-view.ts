import { sideLabel } from '../../domain/changes/change-label.ts'
import { sideWords } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import { isHeading } from '../../domain/diff/changed.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { t } from '../i18n/strings.ts'
import { type Content, h } from '../markup.ts'
import { arrow } from './change-head.ts'
import { anchorOf, oldAnchorOf } from './change-rows.ts'
import { rangeOf } from './change-words.ts'
import type { Comparison } from './comparison.ts'

/** A run of clauses that stayed the same, folded; `one` shows each of them. */
export function keptRun(
  changes: readonly Change[],
  { locale }: Comparison,
  one: (change: Change) => Content,
): Markup {
  const say = t(locale)
  const count = say('changes.unchanged', { count: changes.length })
  const range = rangeOf(changes)
  return h(
    'details',
    { class: 'same' },
    h('summary', {}, range ? say('changes.unchangedRange', { count, range }) : count),
    changes.map(one),
  )
}

/** A clause that stayed the same, in a quiet paragraph. */
export function keptClause(change: Change, { locale }: Comparison): Markup {
  const { before, after, renumbered } = change
  const number = after?.number
  const words = sideWords(change.ops, 'added')
  return h(
    'p',
    { class: isHeading(change) ? 'kept heading' : 'kept', id: anchorOf(change) },
    number && [h('span', { class: 'number' }, `${number}.`), ' '],
    words,
    renumbered &&
      before?.number && [' ', h('small', {}, t(locale)('changes.renumberedFrom', { number: before.number }))],
  )
}

/** Where clauses stood that moved away: what each was, and the way to where it stands now. */
export function leftClauses(changes: readonly Change[], { locale }: Comparison): Markup {
  const say = t(locale)
  const stubs = changes.map((change) =>
    h(
      'p',
      { class: 'left', id: oldAnchorOf(change) },
      h(
        'span',
        { class: 'number' },
        change.before?.number ? `${change.before.number}.` : sideLabel(change.before, locale),
      ),
      ' ',
      arrow(),
      h(
        'a',
        { href: `#${anchorOf(change)}` },
        say('changes.movedTo', { number: sideLabel(change.after, locale) }),
      ),
    ),
  )
  return h('div', { class: 'stubs' }, stubs)
}
