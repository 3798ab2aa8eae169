import type { Nodes } from 'mdast'
import { getOffset } from '../../../text/markdown.ts'
import { createPart } from '../../parts.ts'
import type { ClauseView, TextView } from '../../text-view.ts'
import type { Claim } from './claim.ts'

/** What a clause is built of besides its words. */
type Kind = 'list' | 'numbered' | 'table' | 'paragraphs'

/** How a clause is built: its paragraphs, the lists in it with their items, the tables with their size, the level of its heading. */
export function describeShape(text: TextView, clause: ClauseView): Claim[] {
  const claims: Claim[] = []
  const add = (kind: Kind | null, size: string, start: number, end = start) => {
    const name = kind && createPart(`findings.parts.shape.${kind}`, { size })
    claims.push({ key: `${kind} ${size}`, text: size, start, end, sure: true, ...(name && { name }) })
  }
  // A second title is a fault of its own.
  if (clause.heading > 0) add(null, '#'.repeat(Math.max(2, clause.heading)), clause.start, clause.body)
  const visit = (node: Nodes) => {
    const start = getOffset(node, 'start')
    if (node.type === 'list') add(node.ordered ? 'numbered' : 'list', String(node.children.length), start)
    if (node.type === 'table')
      add('table', `${node.children.length} × ${node.children[0]?.children.length ?? 0}`, start)
    if ('children' in node) node.children.forEach(visit)
  }
  const own = text.tree.children.filter((node) => {
    const at = getOffset(node, 'start')
    return at >= clause.start && at < clause.end
  })
  const paragraphs = own.filter(({ type }) => type === 'paragraph' || type === 'blockquote')
  const [first] = paragraphs
  if (first) add('paragraphs', String(paragraphs.length), getOffset(first, 'start'))
  for (const node of own) if (node.type === 'list' || node.type === 'table') visit(node)
  return claims
}
