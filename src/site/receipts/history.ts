import type { Locale } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import type { Receipt, Requirements } from '../../service/contract/subject-contract.ts'
import { LANGUAGES_IN_TEXT } from '../i18n/languages.ts'
import { RECEIPTS_WORDS, type ReceiptsWords } from './receipts-words.ts'

const ACT_WORDS = {
  accept: 'didAccept',
  decline: 'didDecline',
  withdraw: 'didWithdraw',
  shown: 'didShown',
  continue: 'didContinue',
} as const satisfies Record<Receipt['act'], keyof ReceiptsWords>

/** One of a person's answers, in the words of a language. */
export interface HistoryEntry {
  receipt: Receipt
  /** What was said of what: `Қабылдадыңыз: Құпиялылық саясаты, 2-редакция`. */
  title: string
  /** When and in which language. */
  details: string
}

/** A person's answers, newest first. */
export function listHistory(
  acts: readonly Receipt[],
  { requirements }: Pick<Requirements, 'requirements'>,
  locale: Locale,
): HistoryEntry[] {
  const words = RECEIPTS_WORDS[locale]
  const known = new Map(requirements.map((requirement) => [requirement.policy, requirement]))
  return acts.toReversed().map((receipt) => {
    const { act, at, onBehalf, policy, version } = receipt
    const about = known.get(policy)
    const deed = act === 'accept' && about && isConsent(about) ? 'didConsent' : ACT_WORDS[act]
    const shownIn = LANGUAGES_IN_TEXT[receipt.locale as Locale] ?? receipt.locale
    const by = onBehalf ? [words.onBehalf.replace('{actor}', onBehalf.actor)] : []
    return {
      receipt,
      title: `${words[deed]}: ${about?.title[locale] ?? policy}, ${words.version.replace('{n}', String(version))}`,
      details: [formatLegalDate(at, locale), shownIn, ...by].join(' · '),
    }
  })
}
