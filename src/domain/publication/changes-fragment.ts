import { buildShownChanges } from '../changes/shown-change.ts'
import { buildShownTerms } from '../changes/shown-terms.ts'
import { assertExact } from '../diff/assert-exact.ts'
import { isChanged } from '../diff/changed.ts'
import { type Differ, makeDiffer } from '../diff/differ.ts'
import { listPoints } from '../policy/point.ts'
import { isPublished, type Policy, type PublishedVersion } from '../policy/policy.ts'
import type { ChangeSay } from '../say.ts'
import type { ChangesFragment } from './fragment.ts'
import { formatVersionDates } from './text-fragment.ts'

/** Renders what differs between two versions in one language as plain data. */
export function buildChangesFragment(
  policy: Policy,
  from: PublishedVersion,
  to: PublishedVersion,
  say: ChangeSay,
  differ: Differ = makeDiffer(),
): ChangesFragment {
  const { locale } = say
  const diff = differ(from.texts, to.texts, to.file.authentic)[locale]
  assertExact(diff, from.texts[locale], to.texts[locale])
  const { changes } = diff
  const terms = buildShownTerms(from.file, to.file, say)
  const between = policy.versions.filter(
    (version): version is PublishedVersion =>
      isPublished(version) && version.number > from.number && version.number <= to.number,
  )
  return {
    policy: policy.id,
    from: from.number,
    to: to.number,
    locale,
    spoken: { added: say('changes.added'), removed: say('changes.removed') },
    summaries: between.toReversed().map((version) => ({
      version: version.number,
      effective: formatVersionDates(version, locale).effective,
      points: listPoints(version.file.summary, locale),
    })),
    dates: formatVersionDates(to, locale),
    kept: changes.filter((change) => !isChanged(change)).length,
    changes: [...(terms ? [terms] : []), ...buildShownChanges(changes, say)],
  }
}
