import { LANGUAGES_IN_TEXT } from '../../domain/language/names.ts'
import type { Locale } from '../../domain/locale.ts'
import type { OnBehalf } from '../../domain/log/opening.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import type { Receipt, Requirements } from '../../service/contract/subject-contract.ts'
import type { AreaSay } from '../i18n/load-messages.ts'

/** One of a person's answers, in the words of a language. */
export interface HistoryEntry {
  receipt: Receipt
  /** What was said of what: `Қабылдадыңыз: Құпиялылық саясаты, 2-редакция`. */
  title: string
  /** When and in which language; of what was brought in also the day that the earlier system stated. */
  details: string
}

/** A person's answers, newest first. */
export function listHistory(
  acts: readonly Receipt[],
  { requirements }: Pick<Requirements, 'requirements'>,
  say: AreaSay<'receipts'>,
): HistoryEntry[] {
  const { locale } = say
  const known = new Map(requirements.map((requirement) => [requirement.policy, requirement]))
  return acts.toReversed().map((receipt) => {
    const { act, policy, version } = receipt
    const about = known.get(policy)
    const name = act === 'accept' && about && isConsent(about) ? 'consent' : act
    const shownIn = LANGUAGES_IN_TEXT[receipt.locale as Locale] ?? receipt.locale
    return {
      receipt,
      title: `${say(`receipts.did.${name}`)}: ${about?.title[locale] ?? policy}, ${say('receipts.version', { number: version })}`,
      details: [...listDays(receipt, say), shownIn, ...listOthers(receipt, say)].join(' · '),
    }
  })
}

/** Who else had a hand in it: staff that entered the answer, or who answered in the person's place. */
function listOthers({ onBehalf, delegate }: Receipt, say: AreaSay<'receipts'>): string[] {
  return [
    ...(onBehalf ? [sayEntry(onBehalf, say)] : []),
    ...(delegate
      ? [say('receipts.delegated', { actor: delegate.sub, role: say(`receipts.roles.${delegate.role}`) })]
      : []),
  ]
}

/** Who entered an answer, as they are said to be called, and whose key signed for it. */
function sayEntry({ actor, service }: OnBehalf, say: AreaSay<'receipts'>): string {
  return service === undefined
    ? say('receipts.onBehalf', { actor })
    : say('receipts.entered', { actor, service })
}

/** The day of an answer; where only another system or staff vouch for it, this and the day on which it came here. */
function listDays({ at, claimedAt, onBehalf }: Receipt, say: AreaSay<'receipts'>): string[] {
  const day = formatLegalDate(at, say.locale)
  if (claimedAt === null) return [day]
  const claimed = formatLegalDate(claimedAt, say.locale)
  return onBehalf === null
    ? [say('receipts.claimedOn', { date: claimed }), say('receipts.broughtInOn', { date: day })]
    : [say('receipts.statedOn', { date: claimed }), say('receipts.enteredOn', { date: day })]
}
