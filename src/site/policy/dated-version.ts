import type { Locale } from '../../domain/locale.ts'
import { formatVersionDates } from '../../domain/publication/text-fragment.ts'
import type { SiteVersion } from '../build/library.ts'
import { t } from '../i18n/strings.ts'

/** A version as people know it: the date from which it holds, then its number; of a draft the number. */
export function formatDatedVersion(version: SiteVersion, locale: Locale): string {
  const { number } = version
  if (version.draft) return t(locale)('version.draftNth', { number })
  const { effective } = formatVersionDates(version, locale)
  return t(locale)('version.dated', { date: effective, number })
}
