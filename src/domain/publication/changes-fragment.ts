import { buildShownChange } from '../changes/shown-change.ts'
import { assertExact } from '../diff/assert-exact.ts'
import { diffTexts } from '../diff/diff.ts'
import type { Differ } from '../diff/differ.ts'
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
  differ: Differ = diffTexts,
): ChangesFragment {
  const { locale } = say
  const diff = differ(from.texts[locale], to.texts[locale], locale)
  assertExact(diff, from.texts[locale], to.texts[locale])
  const { changes } = diff
  const differing = changes.filter((change) => change.kind !== 'kept' || change.moved)
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
    kept: changes.length - differing.length,
    changes: differing.map((change) => buildShownChange(change, say)),
  }
}
