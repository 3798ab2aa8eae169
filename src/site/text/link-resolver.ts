import type { Addressing } from '../../domain/config/config.ts'
import type { Locale } from '../../domain/locale.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { buildPath, place } from '../paths.ts'
import { findMentioned, type HrefOf } from './references.ts'
import { getNumbers, getVersionText } from './texts.ts'

/** Leads from a version's text to the clauses that it mentions, in itself or in other versions. */
export function createLinkResolver(
  settings: Addressing,
  policy: SitePolicy,
  version: SiteVersion,
  locale: Locale,
): HrefOf {
  return (mention) => {
    const { version: named } = mention
    const target = named === null ? version : policy.versions.find((other) => other.number === named)
    const anchor = target && findMentioned(getNumbers(getVersionText(policy, target, locale)), mention)
    if (!target || !anchor) return null
    const page =
      target === version ? '' : buildPath(settings, locale, place.version(policy.id, target.number))
    return page + anchor
  }
}
