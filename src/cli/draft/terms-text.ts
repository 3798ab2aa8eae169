import { isConsent } from '../../domain/policy/consent.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import { formatLastDay, formatLegalDate } from '../../domain/time/date.ts'
import type { DraftAsking } from '../../library/drafted.ts'
import type { Voice } from '../terminal/frame.ts'

/** Stands for words that are still to be written. */
const GAP = '…'

/** What the meaning of a version's terms depends on. */
export interface TermsAbout {
  kind: Terms['kind']
  /** Whether somebody may have answered an earlier version. */
  hasEarlier: boolean
}

/** The terms of a version in words, one line for each. */
export function formatTerms(
  { say, locale }: Pick<Voice, 'say' | 'locale'>,
  about: TermsAbout,
  terms: DraftAsking,
): string[] {
  const { asks, effectiveAt, acceptBy, ends } = terms
  const consent = isConsent(about)
  const asksAgain = asks === 'acceptance' && about.hasEarlier
  const holds =
    acceptBy === undefined || acceptBy === 'at-effect'
      ? say('terms.say.acceptBy.effect')
      : say('terms.say.acceptBy.day', { date: formatLastDay(acceptBy, locale) })
  return [
    ends
      ? say('terms.say.ends')
      : consent && asksAgain
        ? say('terms.acceptanceConsent')
        : say(`terms.${asks}`),
    effectiveAt
      ? say('terms.say.effect.day', { date: formatLegalDate(effectiveAt, locale) })
      : say('terms.say.effect.publication'),
    ...(asksAgain ? [consent ? say('terms.say.consent') : holds] : []),
    ...formatLife({ say, locale }, terms),
  ]
}

/** What a version takes the place of, and the reasons that people are given; those still to be written are a gap. */
export function formatLife(
  { say, locale }: Pick<Voice, 'say' | 'locale'>,
  {
    asks,
    replaces = [],
    ends,
    urgent,
    reason,
  }: Pick<DraftAsking, 'asks' | 'replaces' | 'ends' | 'urgent' | 'reason'>,
): string[] {
  const about = ends ? 'ends' : asks === 'nothing' ? 'nothing' : 'again'
  return [
    ...(replaces.length > 0 ? [say('terms.say.replaces', { numbers: replaces.join(', ') })] : []),
    ...(urgent ? [say('terms.say.urgent', { reason: urgent[locale] || GAP })] : []),
    ...(reason ? [say(`terms.say.reason.${about}`, { reason: reason[locale] || GAP })] : []),
  ]
}
