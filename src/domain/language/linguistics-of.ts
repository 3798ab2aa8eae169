import { type ByLocale, LOCALES } from '../locale.ts'
import { en } from './en.ts'
import { kk } from './kk.ts'
import type { Linguistics } from './linguistics.ts'
import { ru } from './ru.ts'

/** What is known of each language: the one table that algorithms take it from. */
export const LINGUISTICS: ByLocale<Linguistics> = { kk, ru, en }

/** Patterns that every language gives some of, as choices of one. */
export function unitePatterns(pick: (language: Linguistics) => readonly string[]): string {
  return [...new Set(LOCALES.flatMap((locale) => pick(LINGUISTICS[locale])))].join('|')
}
