import type { Locale } from '../../domain/locale.ts'
import type { TextFragment } from '../../domain/publication/fragment.ts'
import { buildTextFragment } from '../../domain/publication/text-fragment.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { keepPerPolicy } from '../build/per-policy.ts'
import { indexByNumber, type NumberedClause } from './numbered-clauses.ts'

const textsOf = keepPerPolicy(() => new Map<SiteVersion, Map<Locale, TextFragment>>())
const clausesByNumber = new WeakMap<TextFragment, ReadonlyMap<string, NumberedClause>>()

/** The text of a version in a language, parsed once for all pages that show it. */
export function getVersionText(policy: SitePolicy, version: SiteVersion, locale: Locale): TextFragment {
  const texts = textsOf(policy)
  const known = texts.get(version) ?? new Map<Locale, TextFragment>()
  texts.set(version, known)
  const text = known.get(locale) ?? buildTextFragment(policy, version, locale, parseOnce)
  known.set(locale, text)
  return text
}

/** The clauses of a text by the numbers printed in it. */
export function getNumbers(text: TextFragment): ReadonlyMap<string, NumberedClause> {
  const known = clausesByNumber.get(text) ?? indexByNumber(text.clauses)
  clausesByNumber.set(text, known)
  return known
}
