import { findSide, formatChangeLabel, formatSideLabel } from '../../domain/changes/change-label.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, flatten, h, joinContent } from '../markup.ts'
import { getAnchor } from './change-rows.ts'
import { renderFromTo } from './change-words.ts'
import { type Comparison, listChanged, listRelinked } from './comparison.ts'

/** What the words alone do not show: new addresses under the same words, references that were left behind. */
export function renderComparisonNotes(comparison: Comparison): Markup[] {
  const { say, sayChange, diff } = comparison
  const anchors = new Set(diff.changes.map(getAnchor))
  const shown = new Set(comparison.view === 'table' ? listChanged(comparison).map(getAnchor) : anchors)
  const place = (anchor: string, label: string) =>
    // The table leaves out what stayed the same; the text has it.
    anchors.has(anchor)
      ? h('a', { href: `${shown.has(anchor) ? '' : comparison.hrefs.inline}#${anchor}` }, label)
      : label

  const links = listRelinked(comparison).map(({ change, links }) => {
    const facts = links.map((link) => renderFromTo(link, say))
    return h(
      'li',
      {},
      place(getAnchor(change), formatChangeLabel(change, sayChange)),
      ': ',
      joinContent(facts, ', '),
    )
  })
  const references = diff.references.map(({ path, number, now }) => {
    const label = formatSideLabel(findSide(diff.changes, path), sayChange)
    return h('li', {}, place(path, label), ': ', say('changes.staleReference', { number, now }))
  })
  return flatten([
    renderNote(say('changes.links'), 'links', links),
    renderNote(say('changes.references'), 'references', references),
    diff.caps.length > 0 && h('p', { class: 'translation' }, say('changes.coarse')),
  ])
}

function renderNote(title: string, id: string, items: Content[]): Content {
  if (items.length === 0) return null
  return h('section', { class: 'notes', 'aria-labelledby': id }, h('h2', { id }, title), h('ul', {}, items))
}
