import type { Locale } from '../../domain/locale.ts'
import type { TextFragment } from '../../domain/publication/fragment.ts'
import { buildTextFragment } from '../../domain/publication/text-fragment.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'

const texts = new WeakMap<SiteVersion, Map<Locale, TextFragment>>()
const clausesByNumber = new WeakMap<TextFragment, ReadonlyMap<string, NumberedClause>>()

/** A clause that a number names: its address, and its heading level, 0 for a paragraph. */
export type NumberedClause = Pick<ClauseFragment, 'id' | 'heading'>

/** The text of a version in a language, parsed once for all pages that show it. */
export function getVersionText(policy: SitePolicy, version: SiteVersion, locale: Locale): TextFragment {
  const known = texts.get(version) ?? new Map<Locale, TextFragment>()
  texts.set(version, known)
  const text = known.get(locale) ?? buildTextFragment(policy, version, locale, parseOnce)
  known.set(locale, text)
  return text
}

/** The clauses of a text by the numbers printed in it. */
export function getNumbers(text: TextFragment): ReadonlyMap<string, NumberedClause> {
  const known = clausesByNumber.get(text) ?? new Map(listNumberPairs(text.clauses))
  clausesByNumber.set(text, known)
  return known
}

function listNumberPairs(clauses: readonly ClauseFragment[]): [string, NumberedClause][] {
  return clauses.flatMap(({ id, number, heading, clauses }) => [
    ...(number === null ? [] : [[number, { id, heading }] as [string, NumberedClause]]),
    ...listNumberPairs(clauses),
  ])
}
