import type { Markup } from '../../domain/text/markup.ts'

/** Makes DOM of plain data; words are text nodes, never parsed. */
export function renderDom(markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup)
  const [tag, attributes, ...children] = markup
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...children.map(renderDom))
  return element
}
