import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { type Parse, parseMarkdown, renderMarkup, toPlainText } from './markdown.ts'
import type { ClauseFragment, Markup } from './markup.ts'

/** The smallest addressable unit of a text, with the clauses numbered under it. */
export interface Clause {
  /** The printed number, `8.2`; null for the preamble. */
  number: string | null
  /** Heading level, 0 for a clause that is a paragraph. */
  heading: number
  /** 1-based line in the source. */
  line: number
  /** Rendered content without the printed number. */
  content: Markup[]
  clauses: Clause[]
}

/** A text as a tree of clauses. */
export interface ClauseTree {
  /** Words of the first-level heading; empty when there is none. */
  title: string
  clauses: Clause[]
}

const LABEL = /^(\d+(?:\.\d+)*)\.\s+/

/** Reads the printed number at the start of a heading or paragraph, such as `8.2` from `8.2. Text`. */
export function parsePrintedNumber(text: string): string | null {
  return LABEL.exec(text)?.[1] ?? null
}

/**
 * Reads a markdown text into its clauses. Numbers are literal text: `## 8. Title` opens section 8,
 * a paragraph `8.2. …` is clause 8.2; what carries no number continues the clause before it.
 */
export function parseClauses(source: string, parse: Parse = parseMarkdown): ClauseTree {
  const { tree, blocks } = buildOutline(parse(source))
  for (const { clause, nodes } of blocks) clause.content = renderContent(nodes, clause.number)
  return tree
}

/** Where the clauses of a text begin, in reading order; their content is not rendered. */
export function parseClauseLines(
  source: string,
  parse: Parse = parseMarkdown,
): Pick<Clause, 'number' | 'heading' | 'line'>[] {
  return buildOutline(parse(source)).blocks.map(({ clause }) => clause)
}

function buildOutline(root: Root): { tree: ClauseTree; blocks: { clause: Clause; nodes: RootContent[] }[] } {
  const tree: ClauseTree = { title: '', clauses: [] }
  const path: Clause[] = []
  const blocks: { clause: Clause; nodes: RootContent[] }[] = []

  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 1 && tree.title === '') {
      tree.title = toPlainText(renderMarkup([node]))
      continue
    }
    const number = findNumber(node)
    const previous = blocks.at(-1)
    if (number === null && node.type !== 'heading' && previous) {
      previous.nodes.push(node)
      continue
    }
    const clause = createClause(number, node)
    while (path.length > 0 && !contains(path.at(-1) as Clause, clause)) path.pop()
    ;(path.at(-1)?.clauses ?? tree.clauses).push(clause)
    path.push(clause)
    blocks.push({ clause, nodes: [node] })
  }
  return { tree, blocks }
}

/** Every clause of a tree, in reading order. */
export function flattenClauses(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flattenClauses(clause.clauses)])
}

/** The part of a clause that readers are shown. */
export function buildClauseFragment({ number, heading, content, clauses }: Clause): ClauseFragment {
  return { number, heading, content, clauses: clauses.map(buildClauseFragment) }
}

function createClause(number: string | null, node: RootContent): Clause {
  const heading = node.type === 'heading' ? node.depth : 0
  return {
    number,
    heading,
    line: node.position?.start.line ?? 1,
    content: [],
    clauses: [],
  }
}

function findNumber(node: RootContent): string | null {
  if (node.type !== 'heading' && node.type !== 'paragraph') return null
  return parsePrintedNumber(getLeadingText(node))
}

function getLeadingText(node: Heading | Paragraph): string {
  const first = node.children[0]
  return first?.type === 'text' ? first.value : ''
}

/** `8` contains `8.2`; a heading contains unnumbered headings below its level. */
function contains(outer: Clause, inner: Clause): boolean {
  if (outer.number === null)
    return outer.heading > 0 && (inner.heading === 0 || inner.heading > outer.heading)
  if (inner.number === null) return inner.heading > outer.heading && outer.heading > 0
  return inner.number.startsWith(`${outer.number}.`)
}

function renderContent(nodes: RootContent[], number: string | null): Markup[] {
  return number === null ? renderMarkup(nodes) : stripLabel(renderMarkup(nodes))
}

function stripLabel([first, ...rest]: Markup[]): Markup[] {
  if (first === undefined || typeof first === 'string') {
    return first === undefined ? [] : [first.replace(LABEL, ''), ...rest]
  }
  const [tag, attributes, ...children] = first
  return [[tag, attributes, ...stripLabel(children)], ...rest]
}
