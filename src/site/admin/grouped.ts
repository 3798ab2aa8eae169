import type { Locale } from '../../domain/locale.ts'

// Chromium knows no Kazakh numbers, so the marks are ours; the space does not let a number break.
const MARKS: Record<Locale, string> = { kk: '\u00a0', ru: '\u00a0', en: ',' }

/** Writes a count in groups of three digits: `1 234 567`, in English `1,234,567`. */
export function formatCount(count: number, locale: Locale): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, MARKS[locale])
}
