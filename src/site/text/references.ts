import type { Addressing } from '../../domain/config/config.ts'
import type { Locale } from '../../domain/locale.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { findMentions, type Mention } from '../../domain/text/mention.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { buildPath, place } from '../paths.ts'
import { getNumbers, getVersionText } from './texts.ts'

/** The address of what a text mentions; null when there is no such clause. */
export type HrefOf = (mention: Mention) => string | null

/** Leads from a version's text to the clauses that it mentions, in itself or in other versions. */
export function createLinkResolver(
  settings: Addressing,
  policy: SitePolicy,
  version: SiteVersion,
  locale: Locale,
): HrefOf {
  return ({ number, names, version: named }) => {
    const target = named === null ? version : policy.versions.find((other) => other.number === named)
    const clause = target && getNumbers(getVersionText(policy, target, locale)).get(number)
    if (!target || clause === undefined) return null
    // «1-тармақ» beside a section 1 means a paragraph of something else.
    if (names === 'clause' && clause.heading > 0 && !number.includes('.')) return null
    const page =
      target === version ? '' : buildPath(settings, locale, place.version(policy.id, target.number))
    return `${page}#${clause.id}`
  }
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
