import type { Markup } from '../../domain/text/markup.ts'
import { findMentions, type Mention } from '../../domain/text/mention.ts'
import type { NumberedClause } from './numbered-clauses.ts'

/** The address of what a text mentions; null when there is no such clause. */
export type HrefOf = (mention: Mention) => string | null

/** The address, in a text, of the clause that is mentioned; null when it has none. */
export function findMentioned(
  numbers: ReadonlyMap<string, NumberedClause>,
  { number, names }: Mention,
): string | null {
  const clause = numbers.get(number)
  // «1-тармақ» beside a section 1 means a paragraph of something else.
  if (clause === undefined || (names === 'clause' && clause.heading > 0 && !number.includes('.'))) return null
  return `#${clause.id}`
}

/** Makes links of the numbers by which some markup mentions clauses. */
export function linkReferences(content: readonly Markup[], hrefOf: HrefOf): Markup[] {
  return content.flatMap((item): Markup[] => {
    if (typeof item === 'string') return linkMentions(item, hrefOf)
    const [tag, attributes, ...children] = item
    return tag === 'a' || tag === 'code' ? [item] : [[tag, attributes, ...linkReferences(children, hrefOf)]]
  })
}

function linkMentions(text: string, hrefOf: HrefOf): Markup[] {
  const pieces: Markup[] = []
  let from = 0
  for (const mention of findMentions(text)) {
    const href = hrefOf(mention)
    if (href === null) continue
    if (mention.start > from) pieces.push(text.slice(from, mention.start))
    pieces.push(['a', { class: 'reference', href }, text.slice(mention.start, mention.end)])
    from = mention.end
  }
  return from < text.length ? [...pieces, text.slice(from)] : pieces
}
