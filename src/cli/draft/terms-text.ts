import type { PolicyFile } from '../../domain/policy/policy.ts'
import { formatLastDay, formatLegalDate } from '../../domain/time/date.ts'
import type { DraftTerms } from '../../library/drafted.ts'
import type { Voice } from '../terminal/frame.ts'

/** What the meaning of a version's terms depends on. */
export interface TermsAbout {
  kind: PolicyFile['kind']
  /** Whether somebody may have answered an earlier version. */
  hasEarlier: boolean
}

/** The terms of a version in words, one line for each. */
export function formatTerms(
  { say, locale }: Pick<Voice, 'say' | 'locale'>,
  { kind, hasEarlier }: TermsAbout,
  { asks, effectiveAt, acceptBy }: DraftTerms,
): string[] {
  const isConsent = kind === 'consent'
  const asksAgain = asks === 'acceptance' && hasEarlier
  const holds =
    acceptBy === undefined || acceptBy === 'at-effect'
      ? say('terms.say.acceptBy.effect')
      : say('terms.say.acceptBy.day', { date: formatLastDay(acceptBy, locale) })
  return [
    isConsent && asksAgain ? say('terms.acceptanceConsent') : say(`terms.${asks}`),
    effectiveAt
      ? say('terms.say.effect.day', { date: formatLegalDate(effectiveAt, locale) })
      : say('terms.say.effect.publication'),
    ...(asksAgain ? [isConsent ? say('terms.say.consent') : holds] : []),
  ]
}
