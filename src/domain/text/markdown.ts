import type { RootContent as HtmlContent, Root as HtmlRoot } from 'hast'
import type { Nodes, Root, RootContent } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { findUnbounded } from './bounds.ts'
import type { Markup } from './markup.ts'
import { placeNodes } from './place-nodes.ts'
import { parsePlain } from './plain-tree.ts'

/** Schemes of addresses that a policy text may link to. */
export const LINK_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** Tags that a policy text may produce, and their attributes; everything else is dropped. */
const SCHEMA = {
  tagNames: [
    ...['p', 'strong', 'em', 'del', 'code', 'pre', 'a', 'br', 'hr', 'blockquote', 'span'],
    ...['ul', 'ol', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ],
  attributes: {
    '*': ['id'],
    a: ['href'],
    ol: ['start', 'role'],
    span: [['className', 'marker']] as [string, string][],
    th: ['align'],
    td: ['align'],
  },
  // Only addresses of blocks become ids; what authors write as HTML is dropped.
  clobber: [],
  protocols: { href: [...LINK_SCHEMES] },
}

const parser = remark().use(remarkGfm).freeze()
const renderer = unified().use(remarkRehype).use(rehypeSanitize, SCHEMA).freeze()
const VOID = new Set(['br', 'hr'])
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Parses a text, as `parseMarkdown` does, or remembers that it has; trees are never changed. */
export type Parse = (source: string) => Root

/**
 * Parses CommonMark with GFM into an mdast tree with positions. What would cost more than its length is read as plain
 * paragraphs; who can still change it is told so by a check.
 */
export function parseMarkdown(source: string): Root {
  if (findUnbounded(source)) return parsePlain(source)
  const root = parser.parse(source)
  // Only addresses that stand bare lose the places of the words around them.
  if (/@|www\.|https?:/i.test(source)) placeNodes(root, source)
  return root
}

/** Where a node begins or ends in the source. */
export function getOffset(node: Nodes, side: 'start' | 'end'): number {
  return node.position?.[side].offset ?? 0
}

/** Renders blocks to sanitised plain data; raw HTML is dropped. */
export function renderMarkup(blocks: RootContent[]): Markup[] {
  const html = renderer.runSync({
    type: 'root',
    children: blocks,
  } as Root) as HtmlRoot
  return html.children.flatMap(renderNode)
}

/** Prints plain data as HTML. Its tags and names of attributes are ours or have passed the sanitiser. */
export function renderHtml(content: readonly Markup[]): string {
  let html = ''
  for (const item of content) {
    if (typeof item === 'string') {
      html += escapeHtml(item)
      continue
    }
    const [tag, attributes, ...children] = item
    html += `<${tag}`
    for (const [name, value] of Object.entries(attributes))
      html += value === '' || value === name ? ` ${name}` : ` ${name}="${escapeHtml(value)}"`
    html += VOID.has(tag) ? '>' : `>${renderHtml(children)}</${tag}>`
  }
  return html
}

/** The words of some markup without any tags. */
export function toPlainText(content: readonly Markup[]): string {
  return content
    .map((item) => (typeof item === 'string' ? item : toPlainText(item.slice(2) as Markup[])))
    .join('')
}

function renderNode(node: HtmlContent): Markup[] {
  if (node.type === 'text') return [node.value]
  if (node.type !== 'element') return []
  const attributes = Object.fromEntries(
    Object.entries(node.properties).map(([name, value]) => [
      name === 'className' ? 'class' : name,
      String(value),
    ]),
  )
  return [[node.tagName, attributes, ...node.children.flatMap(renderNode)]]
}

function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text
}
