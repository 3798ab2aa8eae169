import type { ClauseFragment, Markup } from '../domain/fragment.ts'
import { htmlOf } from '../domain/markdown.ts'

/** Prints a clause's own content with its number as a link to itself, inside the first block. */
export function clauseHtml({ number, content }: Pick<ClauseFragment, 'number' | 'content'>): string {
  return htmlOf(number === null ? content : numbered(number, content))
}

function numbered(number: string, content: readonly Markup[]): Markup[] {
  const link: Markup = ['a', { class: 'number', href: `#${number}` }, `${number}.`]
  const [first, ...rest] = content
  if (first === undefined || typeof first === 'string') return [link, ' ', ...content]
  const [tag, attributes, ...children] = first
  return [[tag, attributes, link, ' ', ...children], ...rest]
}
