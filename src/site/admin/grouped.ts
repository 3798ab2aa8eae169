import { WRITING } from '../../domain/language/writing-of.ts'
import type { Locale } from '../../domain/locale.ts'

/** Writes a count in groups of three digits: `1 234 567`, in English `1,234,567`. Chromium knows no Kazakh numbers. */
export function formatCount(count: number, locale: Locale): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, WRITING[locale].groupMark)
}
