import { LOCALES } from '../locale.ts'
import type { Version } from '../policy/policy.ts'
import { findUnbounded } from '../text/bounds.ts'
import { isOwnLanguage } from './rules/language.ts'
import { TextView } from './text-view.ts'

/** The texts of a version that are there, without those whose translation is declared pending. */
export function listTexts({ file, texts }: Pick<Version, 'file' | 'texts'>): TextView[] {
  // That a text is missing is told by whoever reads the files.
  return LOCALES.filter((locale) => !file.pending?.includes(locale) && texts[locale].trim() !== '').map(
    (locale) => new TextView(locale, texts[locale]),
  )
}

/** Those that can be compared: one in the wrong language, of unreadable letters or too much to parse differs in everything. */
export function selectComparable(texts: readonly TextView[]): TextView[] {
  return texts.filter(
    (text) => !findUnbounded(text.source) && isOwnLanguage(text) && !text.source.includes('\uFFFD'),
  )
}
