import { LOCALES, type Locale } from '../../domain/locale.ts'

/** Two languages of a text beside each other, in the order in which languages are always shown. */
export const LANGUAGE_PAIRS: readonly (readonly [Locale, Locale])[] = LOCALES.flatMap((left, index) =>
  LOCALES.slice(index + 1).map((right) => [left, right] as const),
)
