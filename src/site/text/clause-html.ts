import { renderHtml } from '../../domain/text/markdown.ts'
import type { ClauseFragment, Markup } from '../../domain/text/markup.ts'
import { type HrefOf, linkReferences } from './references.ts'

/** Prints a clause's own content with its number as a link to itself, inside the first block, and links to what it mentions. */
export function renderClause(
  { number, content }: Pick<ClauseFragment, 'number' | 'content'>,
  hrefOf: HrefOf = () => null,
): string {
  const referring = linkReferences(content, hrefOf)
  return renderHtml(number === null ? referring : addNumberLink(number, referring))
}

function addNumberLink(number: string, content: readonly Markup[]): Markup[] {
  const link: Markup = ['a', { class: 'number', href: `#${number}` }, `${number}.`]
  const [first, ...rest] = content
  if (first === undefined || typeof first === 'string') return [link, ' ', ...content]
  const [tag, attributes, ...children] = first
  return [[tag, attributes, link, ' ', ...children], ...rest]
}
