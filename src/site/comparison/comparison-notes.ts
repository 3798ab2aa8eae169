import { changeLabel } from '../../domain/changes/change-label.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { t } from '../i18n/strings.ts'
import { type Content, flat, h, joined } from '../markup.ts'
import { anchorOf } from './change-rows.ts'
import { fromTo } from './change-words.ts'
import { type Comparison, changedIn, relinkedIn } from './comparison.ts'

/** What the words alone do not show: new addresses under the same words, references that were left behind. */
export function comparisonNotes(comparison: Comparison): Markup[] {
  const { locale, diff } = comparison
  const say = t(locale)
  const anchors = new Set(diff.changes.map(anchorOf))
  const shown = new Set(comparison.view === 'table' ? changedIn(comparison).map(anchorOf) : anchors)
  const place = (anchor: string, label: string) =>
    // The table leaves out what stayed the same; the text has it.
    anchors.has(anchor)
      ? h('a', { href: `${shown.has(anchor) ? '' : comparison.hrefs.inline}#${anchor}` }, label)
      : label

  const links = relinkedIn(comparison).map(({ change, links }) => {
    const facts = links.map((link) => fromTo(link, locale))
    return h('li', {}, place(anchorOf(change), changeLabel(change, locale)), ': ', joined(facts, ', '))
  })
  const references = diff.references.map(({ path, number, now }) => {
    const label = path.replace(/[§¶].*$/, '') || say('changes.preamble')
    return h('li', {}, place(path, label), ': ', say('changes.staleReference', { number, now }))
  })
  return flat([
    note(say('changes.links'), 'links', links),
    note(say('changes.references'), 'references', references),
    diff.caps.length > 0 && h('p', { class: 'translation' }, say('changes.coarse')),
  ])
}

function note(title: string, id: string, items: Content[]): Content {
  if (items.length === 0) return null
  return h('section', { class: 'notes', 'aria-labelledby': id }, h('h2', { id }, title), h('ul', {}, items))
}
