import type { Locale } from '../../domain/locale.ts'

/** Two languages of a text beside each other, in the order in which the site shows its languages. */
export function listLanguagePairs(languages: readonly Locale[]): (readonly [Locale, Locale])[] {
  return languages.flatMap((left, index) => languages.slice(index + 1).map((right) => [left, right] as const))
}
