import type { Locale } from '../../domain/locale.ts'
import { findPredecessor } from '../../domain/policy/life.ts'
import { isPublished, type Policy, type Version } from '../../domain/policy/policy.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import type { CliSay } from '../say.ts'

/** A version as people know it: the date from which it holds, then its number; of a draft the number. */
export function formatVersionLabel(version: Version, locale: Locale, say: CliSay): string {
  const n = version.number
  if (!isPublished(version)) return say('docx.draft', { n })
  return say('docx.version', { n, date: formatLegalDate(version.file.effectiveAt, locale) })
}

/** What a side of the table is called: while a draft is being discussed, it is proposed in place of what holds. */
export function formatSideName(
  side: 'from' | 'to',
  policy: Policy,
  from: Version,
  to: Version,
  say: CliSay,
): string {
  const last = findPredecessor(policy.versions, to)
  const proposed = !isPublished(to)
  if (side === 'to') return say(proposed ? 'docx.proposed' : 'docx.after')
  return say(proposed && from.number === last?.number ? 'docx.inForce' : 'docx.before')
}
