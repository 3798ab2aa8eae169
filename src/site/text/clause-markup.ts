import type { ClauseFragment, Markup } from '../../domain/text/markup.ts'
import { type HrefOf, linkReferences } from './references.ts'

/** A clause's own content with its label as a link to itself, inside the first block, and links to what it mentions. */
export function markClause(
  { id, label, content }: Pick<ClauseFragment, 'id' | 'label' | 'content'>,
  hrefOf: HrefOf = () => null,
): Markup[] {
  const referring = linkReferences(content, hrefOf)
  return label === null ? referring : addLabelLink(id, label, referring)
}

function addLabelLink(id: string, label: string, content: readonly Markup[]): Markup[] {
  const link: Markup = ['a', { class: 'number', href: `#${id}` }, label]
  const [first, ...rest] = content
  if (first === undefined || typeof first === 'string') return [link, ' ', ...content]
  const [tag, attributes, ...children] = first
  return [[tag, attributes, link, ' ', ...children], ...rest]
}
