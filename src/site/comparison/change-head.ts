import { findPrintedNumber } from '../../domain/changes/addressed.ts'
import { formatChangeLabel, formatSideLabel, listChangeKinds } from '../../domain/changes/change-label.ts'
import { listOwnNotes, listShownNotes } from '../../domain/changes/shown-notes.ts'
import type { Change } from '../../domain/diff/change.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, h } from '../markup.ts'
import { getAnchor, getOldAnchor } from './change-rows.ts'
import { groupFlags, renderFromTo } from './change-words.ts'
import { buildTextHref, type Comparison, findHistoryHref, getSideNames, listChanged } from './comparison.ts'

/** The heading of a change: its number, what happened to it, where it came from, where to read on. */
export function renderChangeHead(comparison: Comparison, change: Change): Markup {
  const { say, sayChange, from, to } = comparison
  const { readBefore, readAfter } = getSideNames(comparison)
  const { before, after } = change
  const number = findPrintedNumber(after ?? before)
  const version = after ? to.number : from.number
  const history = number ? findHistoryHref(comparison, version, number) : null
  return h(
    'div',
    { class: 'change-head' },
    h(
      'h4',
      {},
      renderAnchor(change, comparison),
      ' ',
      h('span', { class: 'did' }, listChangeKinds(change, sayChange).join(', ')),
      renderOrigin(change, comparison),
      renderNth(comparison, change),
    ),
    number &&
      h(
        'p',
        { class: 'source' },
        renderSourceLink(buildTextHref(comparison, version, number), after ? readAfter : readBefore, number),
        history && [' ', renderSourceLink(history, say('clause.history'), number)],
      ),
  )
}

/** `3 of 40`, for listeners and for readers without styles. */
export function renderNth(comparison: Comparison, change: Change): Markup {
  const changed = listChanged(comparison)
  const words = { n: changed.indexOf(change) + 1, total: changed.length }
  return h('span', { class: 'unseen' }, ` (${comparison.say('steps.nth', words)})`)
}

/** The facts not to be missed, and what differs beside the words. */
export function renderFlags(change: Change, { say, sayChange }: Comparison): Content {
  const flags = groupFlags(change, say)
  const notes = listShownNotes(listOwnNotes(change), sayChange)
  if (flags.length + notes.length === 0) return null
  return h(
    'ul',
    { class: 'flags', 'aria-label': say('flag.label') },
    flags.map(({ kind, facts }) => h('li', {}, sayChange(`changes.flag.${kind}`), ': ', facts)),
    notes.map((note) => h('li', {}, note.name, ': ', renderFromTo(note, say))),
  )
}

/** The arrow of a move, which is said in words beside it. */
export function renderArrow(): Markup {
  return h('span', { 'aria-hidden': 'true' }, '↪ ')
}

/** What has no number of its own is shown by a sign, and named after the clause above it. */
function renderAnchor(change: Change, { sayChange }: Comparison): Markup {
  const number = findPrintedNumber(change.after ?? change.before)
  const attributes = { class: 'number', href: `#${getAnchor(change)}` }
  if (number) return h('a', attributes, `${number}.`)
  const label = formatChangeLabel(change, sayChange)
  const short = label === sayChange('changes.preamble') ? '¶' : `${label} ¶`
  return h('a', { ...attributes, 'aria-label': label }, short)
}

function renderOrigin(change: Change, { say, sayChange, view }: Comparison): Content {
  const { before, moved, renumbered } = change
  if (before === null || !(moved || (renumbered && findPrintedNumber(before)))) return null
  const number = formatSideLabel(before, sayChange)
  if (!moved) return [' ', h('span', { class: 'origin' }, say('changes.renumberedFrom', { number }))]
  const words = say('changes.movedFrom', { number })
  const back = view === 'table' ? words : h('a', { href: `#${getOldAnchor(change)}` }, words)
  return [' ', h('span', { class: 'origin' }, renderArrow(), back)]
}

function renderSourceLink(href: string, words: string, number: string): Markup {
  return h('a', { href }, words, h('span', { class: 'unseen' }, ` ${number}`))
}
