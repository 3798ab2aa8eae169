import type { TextDiff } from '../../domain/diff/change.ts'
import type { ByLocale, Locale } from '../../domain/locale.ts'
import { differ } from '../build/differ.ts'

// The pages of a pair, one for each view, follow each other.
let last: { before: ByLocale<string>; after: ByLocale<string>; locale: Locale; diff: TextDiff } | undefined

/** Compares two versions for a page in one language; the views of a pair share the answer. */
export function compareTexts(
  before: ByLocale<string>,
  after: ByLocale<string>,
  locale: Locale,
  authentic: Locale,
): TextDiff {
  if (last?.before === before && last.after === after && last.locale === locale) return last.diff
  const diff = differ(before, after, authentic)[locale]
  last = { before, after, locale, diff }
  return diff
}
