import type { Locale } from '../../domain/locale.ts'
import type { TextFragment } from '../../domain/publication/fragment.ts'
import { buildTextFragment } from '../../domain/publication/text-fragment.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'

const texts = new WeakMap<SiteVersion, Map<Locale, TextFragment>>()
const headings = new WeakMap<TextFragment, ReadonlyMap<string, number>>()

/** The text of a version in a language, parsed once for all pages that show it. */
export function getVersionText(policy: SitePolicy, version: SiteVersion, locale: Locale): TextFragment {
  const known = texts.get(version) ?? new Map<Locale, TextFragment>()
  texts.set(version, known)
  const text = known.get(locale) ?? buildTextFragment(policy, version, locale, parseOnce)
  known.set(locale, text)
  return text
}

/** The numbers printed in a text, each with its heading level, 0 for a paragraph. */
export function getNumbers(text: TextFragment): ReadonlyMap<string, number> {
  const known = headings.get(text) ?? new Map(listNumberPairs(text.clauses))
  headings.set(text, known)
  return known
}

function listNumberPairs(clauses: readonly ClauseFragment[]): [string, number][] {
  return clauses.flatMap(({ number, heading, clauses }) => [
    ...(number === null ? [] : [[number, heading] as [string, number]]),
    ...listNumberPairs(clauses),
  ])
}
