import { findCorrected } from '../../domain/acceptance/corrections.ts'
import { LANGUAGES_IN_TEXT } from '../../domain/language/names.ts'
import type { Locale } from '../../domain/locale.ts'
import type { OnBehalf } from '../../domain/log/opening.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { formatClockTime, formatLegalDate } from '../../domain/time/date.ts'
import type { Receipt, Requirements, SubjectRequirement } from '../../service/contract/subject-contract.ts'
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
  const corrected = new Set(
    [...Map.groupBy(acts, ({ policy }) => policy).values()].flatMap((own) => [...findCorrected(own)]),
  )
  return acts.toReversed().map((receipt) => {
    const { policy, version } = receipt
    const about = known.get(policy)
    const shownIn = LANGUAGES_IN_TEXT[receipt.locale as Locale] ?? receipt.locale
    return {
      receipt,
      title: `${sayDeed(receipt, about, say)}: ${about?.title[locale] ?? policy}, ${say('receipts.version', { number: version })}`,
      details: [
        ...(corrected.has(receipt) ? [say('receipts.corrected')] : []),
        ...listDays(receipt, say),
        shownIn,
        ...listChosen(receipt, about, say),
        ...listOthers(receipt, say),
      ].join(' · '),
    }
  })
}

/** What was done; what others did or entered is not told as the person's own deed. */
function sayDeed(
  { act, onBehalf, delegate }: Receipt,
  about: SubjectRequirement | undefined,
  say: AreaSay<'receipts'>,
): string {
  const name = act === 'accept' && about && isConsent(about) ? 'consent' : act
  const isByOthers = onBehalf !== null || delegate !== undefined
  return isByOthers && name !== 'correct' && name !== 'shown' && name !== 'continue'
    ? say(`receipts.forYou.${name}`)
    : say(`receipts.did.${name}`)
}

/** What a consent was given to one by one, in the words of the version that is asked now, else by its ids. */
function listChosen(
  { choices }: Receipt,
  about: SubjectRequirement | undefined,
  say: AreaSay<'receipts'>,
): string[] {
  if (!choices?.length) return []
  const titles = choices.map(
    (id) => about?.choices?.offered.find((one) => one.id === id)?.title[say.locale] ?? id,
  )
  return [say('receipts.chosen', { list: titles.join(', ') })]
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

/** The day and the hour of an answer; where only another system or staff vouch for it, this and the day on which it came here. */
function listDays({ at, claimedAt, onBehalf }: Receipt, say: AreaSay<'receipts'>): string[] {
  const day = formatLegalDate(at, say.locale)
  if (claimedAt === null) return [say('receipts.moment', { date: day, time: formatClockTime(at) })]
  const claimed = formatLegalDate(claimedAt, say.locale)
  return onBehalf === null
    ? [say('receipts.claimedOn', { date: claimed }), say('receipts.broughtInOn', { date: day })]
    : [say('receipts.statedOn', { date: claimed }), say('receipts.enteredOn', { date: day })]
}
