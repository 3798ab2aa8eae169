import { listPoints } from '../../domain/policy/point.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import type { View } from '../build/page-context.ts'
import { buildPath, place } from '../paths.ts'
import { getPointNames, type LinkedPoint, linkPoints } from '../policy/linked-points.ts'
import { getAnchor } from './change-rows.ts'
import type { Comparison } from './comparison.ts'

/**
 * What a version says of its changes, each point led to the changes on this page. Addresses are those of the version and
 * of the one before it: where other versions are compared, points lead to the texts themselves.
 */
export function linkSummary(
  { settings, locale }: Pick<View, 'settings' | 'locale'>,
  policy: SitePolicy,
  version: SiteVersion,
  { diff, from, to }: Pick<Comparison, 'diff' | 'from' | 'to'>,
): LinkedPoint[] {
  const { number } = version
  const linkText = (of: number, address: string) =>
    `${buildPath(settings, locale, place.version(policy.id, of))}#${address}`
  const findHere = (side: 'before' | 'after', address: string) => {
    if (from.number !== number - 1 || to.number !== number) return null
    const change = diff.changes.find((one) => one[side]?.number === address)
    return change ? `#${getAnchor(change)}` : null
  }
  return linkPoints(
    listPoints(version.file.summary, locale),
    {
      clause: (address) => findHere('after', address) ?? linkText(number, address),
      removed: (address) => findHere('before', address) ?? linkText(number - 1, address),
    },
    getPointNames(policy, version, locale),
    locale,
  )
}
