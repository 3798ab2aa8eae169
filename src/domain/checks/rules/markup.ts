import type { Definition, Nodes, Root } from 'mdast'
import { memoize } from '../../memoize.ts'
import { getOffset, LINK_SCHEMES } from '../../text/markdown.ts'
import { findLinkTrap, findWordsTrap, type Trap } from '../links/link-trap.ts'
import { walkNodes } from '../nodes.ts'
import { createProblem } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'

/** Markdown that the page would drop or change, or whose words nobody could say whether they bind. */
type Kind = 'html' | 'picture' | 'footnote' | 'strikeThrough' | 'tickBox' | 'tooltip' | Trap

const BY_TYPE: Partial<Record<Nodes['type'], Kind>> = {
  html: 'html',
  delete: 'strikeThrough',
  image: 'picture',
  imageReference: 'picture',
  footnoteReference: 'footnote',
  footnoteDefinition: 'footnote',
}

/** What is hashed is what is read: markdown that would be dropped or changed on the page is not taken. */
export function checkMarkup({ text, report }: TextSubject): void {
  for (const node of walkNodes(text.tree)) {
    const kind = findKind(node, text.tree)
    if (kind === null) continue
    const [start, end] = [getOffset(node, 'start'), getOffset(node, 'end')]
    const [line = ''] = text.source.slice(start, end).split('\n')
    const place = text.locate(start, start + line.length)
    report(createProblem(`markup.${kind}`, { rule: 'markup', ...place }, { found: JSON.stringify(line) }))
  }
}

function findKind(node: Nodes, tree: Root): Kind | null {
  if (node.type === 'linkReference') {
    const definition = listDefinitions(tree).get(node.identifier)
    return definition ? findWordsTrap(node, definition.url) : null
  }
  if (node.type === 'listItem') return typeof node.checked === 'boolean' ? 'tickBox' : null
  if (node.type !== 'link' && node.type !== 'definition') return BY_TYPE[node.type] ?? null
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(node.url)?.[1]?.toLowerCase()
  if (scheme !== undefined && !LINK_SCHEMES.includes(scheme)) return 'address'
  return findLinkTrap(node) ?? (node.title ? 'tooltip' : null)
}

/** Where each reference leads: of several definitions of a name the first counts. */
const listDefinitions = memoize((tree: Root): ReadonlyMap<string, Definition> => {
  const found = [...walkNodes(tree)].filter((node) => node.type === 'definition')
  return new Map(found.reverse().map((node) => [node.identifier, node]))
}, 1)
