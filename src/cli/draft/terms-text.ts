import { isConsent } from '../../domain/policy/consent.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import { formatLastDay, formatLegalDate } from '../../domain/time/date.ts'
import type { DraftAsking } from '../../library/drafted.ts'
import type { Voice } from '../terminal/frame.ts'

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
  { asks, effectiveAt, acceptBy }: DraftAsking,
): string[] {
  const consent = isConsent(about)
  const asksAgain = asks === 'acceptance' && about.hasEarlier
  const holds =
    acceptBy === undefined || acceptBy === 'at-effect'
      ? say('terms.say.acceptBy.effect')
      : say('terms.say.acceptBy.day', { date: formatLastDay(acceptBy, locale) })
  return [
    consent && asksAgain ? say('terms.acceptanceConsent') : say(`terms.${asks}`),
    effectiveAt
      ? say('terms.say.effect.day', { date: formatLegalDate(effectiveAt, locale) })
      : say('terms.say.effect.publication'),
    ...(asksAgain ? [consent ? say('terms.say.consent') : holds] : []),
  ]
}
