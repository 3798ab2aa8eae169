import {
  findPrintedNumber,
  formatChangeLabel,
  formatNearLabel,
  formatSideLabel,
  listChangeKinds,
} from '../../domain/changes/change-label.ts'
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
  const side = after ?? before
  const number = findPrintedNumber(side)
  const name = formatSideLabel(side, sayChange)
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
    side &&
      h(
        'p',
        { class: 'source' },
        renderSourceLink(buildTextHref(comparison, version, side.path), after ? readAfter : readBefore, name),
        history && [' ', renderSourceLink(history, say('clause.history'), name)],
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

/** What has no number of its own is named after the clause or the heading above it. */
function renderAnchor(change: Change, { sayChange }: Comparison): Markup {
  const attributes = { class: 'number', href: `#${getAnchor(change)}` }
  const side = change.after ?? change.before
  return h('a', attributes, side?.number ? side.label : formatChangeLabel(change, sayChange))
}

function renderOrigin(change: Change, { say, sayChange, view }: Comparison): Content {
  const { before, after, moved, renumbered } = change
  if (before === null || !(moved || (renumbered && before.label))) return null
  const number = after ? formatNearLabel(before, after, sayChange) : formatSideLabel(before, sayChange)
  if (!moved) return [' ', h('span', { class: 'origin' }, say('changes.renumberedFrom', { number }))]
  const words = say('changes.movedFrom', { number })
  const back = view === 'table' ? words : h('a', { href: `#${getOldAnchor(change)}` }, words)
  return [' ', h('span', { class: 'origin' }, renderArrow(), back)]
}

function renderSourceLink(href: string, words: string, number: string): Markup {
  return h('a', { href }, words, h('span', { class: 'unseen' }, ` ${number}`))
}
