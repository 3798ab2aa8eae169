import type { Change } from '../../domain/diff/change.ts'
import { isChanged } from '../../domain/diff/changed.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { t } from '../i18n/strings.ts'
import { type Content, flat, h } from '../markup.ts'
import { changeHead, flagList, nth } from './change-head.ts'
import { sideMarkup } from './change-markup.ts'
import { anchorOf } from './change-rows.ts'
import { type ChangeSection, hasNews, sectionsOf } from './change-sections.ts'
import { markWords, opsMarkup } from './change-words.ts'
import type { Comparison } from './comparison.ts'
import { keptClause, keptRun, leftClauses } from './kept-view.ts'

/** The new text with what was added and what was removed in it, unchanged clauses folded. */
export function inlineView(comparison: Comparison): Markup[] {
  return sectionsOf(comparison.diff.changes).flatMap((section) => [
    ...sectionHeading(section, comparison),
    ...section.items.flatMap((item): Markup[] => {
      if ('change' in item) return [changedClause(item.change, comparison)]
      if ('context' in item) return [keptClause(item.context, comparison)]
      if ('left' in item) return [leftClauses(item.left, comparison)]
      return [keptRun(item.kept, comparison, (change) => keptClause(change, comparison))]
    }),
  ])
}

/** The heading under which changes stand; a heading may be a change itself. */
export function sectionHeading(section: ChangeSection, comparison: Comparison): Markup[] {
  const { heading } = section
  const say = t(comparison.locale)
  if (heading === null) return hasNews(section) ? [h('h3', {}, say('changes.preamble'))] : []
  const { before, after, renumbered } = heading
  const number = (after ?? before)?.number
  const was = renumbered && before?.number
  return [
    h(
      'h3',
      isChanged(heading) ? newsAttributes(heading) : { id: anchorOf(heading) },
      number && [h('a', { class: 'number', href: `#${anchorOf(heading)}` }, `${number}.`), ' '],
      opsMarkup(heading.ops, comparison.locale),
      was && [' ', h('small', {}, say('changes.renumberedFrom', { number: was }))],
      isChanged(heading) && nth(comparison, heading),
    ),
  ]
}

/** What makes an element one of the changes that people step through; `more` is put before their class. */
export function newsAttributes(change: Change, more?: string): Record<string, string> {
  const names = [more, change.kind, change.moved && 'moved'].filter(Boolean)
  return { class: names.join(' '), id: anchorOf(change), 'data-change': '' }
}

function changedClause(change: Change, comparison: Comparison): Markup {
  return h(
    'section',
    newsAttributes(change, 'change'),
    changeHead(comparison, change),
    words(change, comparison),
    flagList(change, comparison),
  )
}

function words({ kind, ops }: Change, { locale }: Comparison): Content {
  if (kind !== 'rewritten') return h('p', { class: 'words' }, opsMarkup(ops, locale))
  // Of little use word by word: the old clause as a whole, then the new one.
  return flat(
    (['removed', 'added'] as const).map((side) =>
      h('p', { class: 'words' }, sideMarkup(ops, side, markWords(locale))),
    ),
  )
}
