import { hasPast } from '../../domain/changes/clause-history.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/view.ts'
import { pathTo, place } from '../paths.ts'
import { datedVersion } from '../policy/dated-version.ts'
import { historyAt } from '../text/clause-pages.ts'
import type { ChangeView } from './change-view.ts'
import { comparedTexts } from './compared-texts.ts'
import type { Comparison } from './comparison.ts'

/** Compares two versions for a page of the site. */
export function pairComparison(
  { settings, locale }: View,
  policy: SitePolicy,
  from: SiteVersion,
  to: SiteVersion,
  view: ChangeView,
): Comparison {
  const [before, after] = [from.texts[locale], to.texts[locale]]
  const pair = [policy.id, from.number, to.number] as const
  return {
    base: settings.base,
    locale,
    policy: policy.id,
    from: { number: from.number, dated: datedVersion(from, locale) },
    to: { number: to.number, dated: datedVersion(to, locale) },
    diff: comparedTexts(before, after, locale),
    view,
    hrefs: {
      inline: pathTo(settings, locale, place.pair(...pair)),
      side: pathTo(settings, locale, place.pairView(...pair, 'side')),
      table: pathTo(settings, locale, place.pairView(...pair, 'table')),
    },
    historyOf(version, number) {
      const history = historyAt(policy, locale, version, number)
      return history && hasPast(history) ? history.number : null
    },
  }
}
