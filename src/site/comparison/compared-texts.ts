import type { TextDiff } from '../../domain/diff/change.ts'
import type { Locale } from '../../domain/locale.ts'
import { differ } from '../build/differ.ts'

// The pages of a pair, one for each view, follow each other.
let last: { before: string; after: string; locale: Locale; diff: TextDiff } | undefined

/** Compares two texts for a page; the views of a pair share the answer. */
export function compareTexts(before: string, after: string, locale: Locale): TextDiff {
  if (last?.before === before && last.after === after && last.locale === locale) return last.diff
  const diff = differ(before, after, locale)
  last = { before, after, locale, diff }
  return diff
}
