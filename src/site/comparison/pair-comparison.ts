import { hasPast } from '../../domain/changes/clause-history.ts'
import { listShownTerms } from '../../domain/changes/shown-terms.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { sayIn } from '../i18n/say.ts'
import { buildPath, place } from '../paths.ts'
import { formatDatedVersion } from '../policy/dated-version.ts'
import { findClauseHistory } from '../text/clause-pages.ts'
import { compareTexts } from './compared-texts.ts'
import type { Comparison } from './comparison.ts'
import type { ChangeView } from './view-names.ts'

/** Compares two versions for a page of the site. */
export function comparePair(
  { settings, locale }: View,
  policy: SitePolicy,
  from: SiteVersion,
  to: SiteVersion,
  view: ChangeView,
): Comparison {
  const pair = [policy.id, from.number, to.number] as const
  return {
    base: settings.base,
    languages: settings.languages,
    locale,
    say: sayIn(locale),
    sayChange: sayDomainIn(locale),
    policy: policy.id,
    from: { number: from.number, dated: formatDatedVersion(from, locale) },
    to: { number: to.number, dated: formatDatedVersion(to, locale) },
    terms: listShownTerms(from.file, to.file, sayDomainIn(locale)),
    diff: compareTexts(from.texts, to.texts, locale, to.file.authentic),
    view,
    hrefs: {
      inline: buildPath(settings, locale, place.pair(...pair)),
      side: buildPath(settings, locale, place.pairView(...pair, 'side')),
      table: buildPath(settings, locale, place.pairView(...pair, 'table')),
    },
    findHistory(version, number) {
      const history = findClauseHistory(policy, locale, version, number)
      return history && hasPast(history) ? history.number : null
    },
  }
}
