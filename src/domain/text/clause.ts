import type { RootContent } from 'mdast'
import { type Parse, parseMarkdown, renderMarkup, toPlainText } from './markdown.ts'
import type { ClauseFragment, Markup } from './markup.ts'
import { type Outline, type OutlineBlock, parseOutline, TITLE_ID } from './outline.ts'
import { type BlocksByNode, copyForPrint, indexBlocks } from './printed-blocks.ts'

/** The smallest part of a text that has a heading or a number of its own, with the clauses numbered under it. */
export interface Clause extends ClauseFragment {
  /** 1-based line in the source. */
  line: number
  clauses: Clause[]
}

/** A text as a tree of clauses. */
export interface ClauseTree {
  /** Words of the first-level heading; empty when there is none. */
  title: string
  clauses: Clause[]
}

/** A clause and the nodes that make its content, before these are rendered. */
interface OpenClause {
  clause: Clause
  nodes: RootContent[]
}

/**
 * Reads a markdown text into its clauses. Numbers are literal text: `## 8. Title` opens section 8,
 * a paragraph `8.2. …` is clause 8.2; what carries no number continues the clause before it.
 */
export function parseClauses(source: string, parse: Parse = parseMarkdown): ClauseTree {
  const outline = parseOutline(source, parse)
  const { tree, opened } = buildTree(outline, source)
  const defined = outline.definitions
  for (const { clause, nodes } of opened)
    clause.content = stripLabel(renderMarkup([...nodes, ...defined]), clause.label)
  return tree
}

/** Where the clauses of a text begin, in reading order; their content is not rendered. */
export function parseClauseLines(
  source: string,
  parse: Parse = parseMarkdown,
): Pick<Clause, 'id' | 'number' | 'label' | 'heading' | 'line'>[] {
  return buildTree(parseOutline(source, parse), source).opened.map(({ clause }) => clause)
}

function buildTree(outline: Outline, source: string): { tree: ClauseTree; opened: OpenClause[] } {
  const tree: ClauseTree = { title: '', clauses: [] }
  const path: Clause[] = []
  const opened: OpenClause[] = []
  const blocks = indexBlocks(outline)
  const root = 'children' in outline.root ? (outline.root.children as RootContent[]) : []
  for (const node of root) {
    const [first] = findBlocks(node, blocks)
    if (first?.id === TITLE_ID) {
      tree.title = toPlainText(renderMarkup([node]))
      continue
    }
    const printed = copyForPrint(node, blocks, source)
    // The lines of a paragraph may be clauses of their own.
    const units = printed.length > 1 ? (blocks.get(node) ?? []) : [first]
    for (const [index, block] of units.entries()) {
      const part = printed.length > 1 ? printed.slice(index, index + 1) : printed
      const previous = opened.at(-1)
      // A line across the page before any words parts nothing.
      if (!previous && !block) continue
      if (previous && !(block && opensClause(block, node))) {
        previous.nodes.push(...part)
        continue
      }
      const clause = createClause(block, node)
      while (path.length > 0 && !contains(path.at(-1) as Clause, clause)) path.pop()
      ;(path.at(-1)?.clauses ?? tree.clauses).push(clause)
      path.push(clause)
      opened.push({ clause, nodes: part.map((one) => withoutId(one, clause.id)) })
    }
  }
  return { tree, opened }
}

/** Every clause of a tree, in reading order. */
export function flattenClauses(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flattenClauses(clause.clauses)])
}

/** The part of a clause that readers are shown. */
export function buildClauseFragment({
  id,
  number,
  label,
  heading,
  content,
  clauses,
}: Clause): ClauseFragment {
  return { id, number, label, heading, content, clauses: clauses.map(buildClauseFragment) }
}

/** Numbers by which a policy is not referred to: "articles" are those of laws. */
const UNMENTIONED = new Set(['article', 'chapter', 'appendix', 'sign'])

function createClause(block: OutlineBlock | undefined, node: RootContent): Clause {
  const isLabelled = node.type === 'heading' || node.type === 'paragraph'
  return {
    id: block?.id ?? '',
    number: block && !UNMENTIONED.has(block.series ?? '') ? block.number : null,
    label: isLabelled && block && opensClause(block, node) ? block.label : null,
    heading: node.type === 'heading' ? node.depth : 0,
    line: node.position?.start.line ?? 1,
    content: [],
    clauses: [],
  }
}

/** A heading, a paragraph with a number, or a list of one item that is a section, `1. GENERAL`. */
function opensClause({ number, place }: OutlineBlock, node: RootContent): boolean {
  if (node.type === 'heading') return true
  if (number === null) return false
  return node.type === 'paragraph' || (node.type === 'list' && node.children.length === 1 && place.opens)
}

function findBlocks(node: RootContent, blocks: BlocksByNode): readonly OutlineBlock[] {
  const own = blocks.get(node)
  if (own) return own
  if (!('children' in node)) return []
  for (const child of node.children) {
    const found = findBlocks(child as RootContent, blocks)
    if (found.length > 0) return found
  }
  return []
}

/** The address of a clause stands around it. */
function withoutId(node: RootContent, id: string): RootContent {
  const own = (node.data as { hProperties?: { id?: string } } | undefined)?.hProperties?.id
  if (own === id) return { ...node, data: {} } as RootContent
  if (!('children' in node)) return node
  return {
    ...node,
    children: node.children.map((child) => withoutId(child as RootContent, id)),
  } as RootContent
}

/** `8` contains `8.2`; a heading contains headings below its level and what has no heading. */
function contains(outer: Clause, inner: Clause): boolean {
  if (outer.heading > 0)
    return inner.heading === 0 ? !isNumberedApart(outer, inner) : inner.heading > outer.heading
  return inner.heading === 0 && inner.id.startsWith(`${outer.id}.`)
}

/** Whether the numbers of two clauses tell that one does not stand under the other. */
function isNumberedApart(outer: Clause, inner: Clause): boolean {
  return outer.number !== null && inner.number !== null && !inner.number.startsWith(`${outer.number}.`)
}

function stripLabel(content: Markup[], label: string | null): Markup[] {
  const [first, ...rest] = content
  if (label === null || first === undefined) return content
  if (typeof first === 'string')
    return first.startsWith(label) ? [first.slice(label.length).trimStart(), ...rest] : content
  const [tag, attributes, ...children] = first
  return [[tag, attributes, ...stripLabel(children, label)], ...rest]
}
