import type { Locale } from '../domain/locale.ts'
import type { PublishedVersion } from '../domain/policy.ts'
import { versionDates } from '../domain/text-fragment.ts'
import { t } from './strings.ts'

/** A version as people know it: the date from which it holds, then its number. */
export function datedVersion(version: PublishedVersion, locale: Locale): string {
  const { effective } = versionDates(version, locale)
  return t(locale)('version.dated', { date: effective, number: version.number })
}
