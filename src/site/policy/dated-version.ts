import type { Locale } from '../../domain/locale.ts'
import { formatVersionDates } from '../../domain/publication/text-fragment.ts'
import type { SiteVersion } from '../build/library.ts'
import { sayIn } from '../i18n/say.ts'

/** A version as people know it: the date from which it holds, then its number; of a draft the number. */
export function formatDatedVersion(version: SiteVersion, locale: Locale): string {
  const { number } = version
  if (version.draft) return sayIn(locale)('version.draftNth', { number })
  const { effective } = formatVersionDates(version, locale)
  return sayIn(locale)('version.dated', { date: effective, number })
}
