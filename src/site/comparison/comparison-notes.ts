import { findSide, formatSideLabel } from '../../domain/changes/change-label.ts'
import { listQuietNotes, listQuietPlaces } from '../../domain/changes/quiet-notes.ts'
import type { Change } from '../../domain/diff/change.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { type Content, flatten, h, joinContent } from '../markup.ts'
import { getAnchor } from './change-rows.ts'
import { renderFromTo } from './change-words.ts'
import { type Comparison, listChanged } from './comparison.ts'

/** What binds beside the words, references that were left behind, whether the comparison is exact. */
export function renderComparisonWarnings(comparison: Comparison): Markup[] {
  const { say, sayChange, diff } = comparison
  const references = diff.references.map(({ path, number, now }) => {
    const change = diff.changes.find(({ after }) => after?.path === path)
    const label = formatSideLabel(findSide(diff.changes, path), sayChange)
    return h(
      'li',
      {},
      change ? renderPlace(change, label, comparison) : label,
      ': ',
      say('changes.staleReference', { number, now }),
    )
  })
  const terms = comparison.terms.map((term) => h('li', {}, term.name, ': ', renderFromTo(term, say)))
  return flatten([
    renderNote(sayChange('changes.terms'), 'terms', terms),
    renderNote(say('changes.references'), 'references', references),
    diff.caps.length > 0 && h('p', { class: 'translation' }, say('changes.coarse')),
  ])
}

/** What differs and is not shown above, counted kind by kind, with the way to each place. */
export function renderQuietNotes(comparison: Comparison): Markup[] {
  const { sayChange, diff } = comparison
  const items = listQuietNotes(diff.changes).map((notes) => {
    const places = listQuietPlaces(notes, sayChange).map(({ label, change }) =>
      renderPlace(change, label, comparison),
    )
    const name = `${sayChange(`changes.note.${notes.kind}`)} (${notes.count}): `
    return h('li', {}, name, joinContent(places, ', '))
  })
  return flatten(renderNote(sayChange('changes.quiet'), 'quiet', items))
}

/** The table leaves out what stayed the same; the text has it. */
function renderPlace(change: Change, label: string, comparison: Comparison): Markup {
  const here = comparison.view !== 'table' || listChanged(comparison).includes(change)
  return h('a', { href: `${here ? '' : comparison.hrefs.inline}#${getAnchor(change)}` }, label)
}

function renderNote(title: string, id: string, items: Content[]): Content {
  if (items.length === 0) return null
  return h('section', { class: 'notes', 'aria-labelledby': id }, h('h2', { id }, title), h('ul', {}, items))
}
