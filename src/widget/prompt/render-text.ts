import type { TextFragment } from '../../domain/publication/fragment.ts'
import type { ClauseFragment, Markup } from '../../domain/text/markup.ts'
import { h } from '../dom.ts'
import { filterAttributes, isAllowedTag } from './allowed-markup.ts'

/** Builds the whole text of a version from its fragment. */
export function renderText({ clauses }: TextFragment): Node[] {
  return clauses.flatMap(renderClause)
}

function renderClause({ label, content, clauses }: ClauseFragment): Node[] {
  const blocks = content.map(renderMarkup)
  const [first] = blocks
  // The label is data of its own in a fragment; on the screen it stands where it was printed.
  if (label !== null && first instanceof Element) first.prepend(`${label} `)
  return [...blocks, ...clauses.flatMap(renderClause)]
}

/** Builds nodes from plain data: what is not on the list of tags loses its tag and keeps its words. */
export function renderMarkup(item: Markup): Node {
  if (typeof item === 'string') return document.createTextNode(item)
  const [tag, attributes, ...children] = item
  const nodes = children.map(renderMarkup)
  if (!isAllowedTag(tag)) {
    const words = document.createDocumentFragment()
    words.append(...nodes)
    return words
  }
  const element = h(tag, filterAttributes(tag, attributes), ...nodes)
  if (element instanceof HTMLAnchorElement) element.target = '_blank'
  return element
}
