import { KelisimError } from '../../domain/error.ts'
import type { Notice } from '../../domain/policy/notice.ts'
import { AT_PUBLICATION } from '../../domain/policy/seal.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import { nameTimeZone } from '../../domain/time/zone-name.ts'
import { choose } from '../terminal/ask.ts'
import type { Voice } from '../terminal/frame.ts'
import { type Announced, type LifeOptions, resolveOvertaken } from './draft-life.ts'
import { askDay, parseMoment } from './moments.ts'

/** What the effect of a draft depends on. */
export interface EffectInput {
  now: Date
  /** The announced versions that the draft does not replace yet, the next one first. */
  announced: readonly Announced[]
  /** The time before the effect that the version in force promises. */
  notice: Notice | null
}

/** When a draft takes effect, and what gives way to it. */
export interface DraftEffect {
  /** Left out where that is settled by the publication. */
  effectiveAt?: string | undefined
  /** Announced versions whose place it takes, beside those that were named. */
  replaces: readonly number[]
  /** Whether it takes effect before the time that is promised. */
  isUrgent: boolean
}

/** The effect of a draft: from the options, or from the person at the terminal. */
export async function resolveEffect(
  voice: Voice,
  input: EffectInput,
  { effective, urgent: isUrgent = false }: LifeOptions & { effective?: string },
): Promise<DraftEffect> {
  const { now, announced, notice } = input
  if (effective === undefined) {
    if (voice.interactive) return askEffect(voice, input, isUrgent)
    if (!isUrgent) return { replaces: [], isUrgent }
  }
  const given = { option: '--effective', value: effective ?? AT_PUBLICATION, word: AT_PUBLICATION }
  const effectiveAt = given.value === AT_PUBLICATION ? undefined : parseMoment(voice, given, 'begins', now)
  const effect = effectiveAt === undefined ? now : new Date(effectiveAt)
  if (notice && !isUrgent && effect.getTime() < Date.parse(notice.earliest))
    throw new KelisimError('usage', formatPromise(voice, notice), voice.say('terms.promisedAdvice'))
  const replaces = await resolveOvertaken(voice, announced, effect)
  return replaces === null ? askEffect(voice, input, isUrgent) : { effectiveAt, replaces, isUrgent }
}

/** Asks until the effect agrees with what is announced; what is promised is offered first. */
async function askEffect(voice: Voice, input: EffectInput, isUrgent: boolean): Promise<DraftEffect> {
  const { say } = voice
  const { now, announced } = input
  const notice = isUrgent ? null : input.notice
  const earliest = notice && findEarliestAfter(notice, announced)
  const when = await choose(voice, say('terms.effect.when'), listChoices(voice, earliest))
  if (when === 'urgent') return askEffect(voice, input, true)
  if (when === 'open') return { replaces: [], isUrgent }
  const day = when === 'day' ? await askOwnDay() : undefined
  const effectiveAt = when === 'earliest' && earliest !== null ? earliest : day
  const effect = effectiveAt ? new Date(effectiveAt) : now
  const replaces = await resolveOvertaken(voice, announced, effect)
  return replaces === null ? askEffect(voice, input, isUrgent) : { effectiveAt, replaces, isUrgent }

  function askOwnDay(): Promise<string> {
    return askDay(
      voice,
      say('terms.effect.which', { zone: nameTimeZone(voice.locale) }),
      'begins',
      notice ? new Date(notice.earliest) : now,
    )
  }
}

type When = 'publication' | 'earliest' | 'day' | 'open' | 'urgent'

/** Where a time is promised, publication is no effect: the earliest day is, or one that is chosen when publishing. */
function listChoices({ say, locale }: Voice, earliest: string | null): { value: When; label: string }[] {
  const day = { value: 'day', label: say('terms.effect.day') } as const
  if (earliest === null) return [{ value: 'publication', label: say('terms.effect.publication') }, day]
  const date = formatLegalDate(earliest, locale)
  return [
    { value: 'earliest', label: say('terms.effect.earliest', { date }) },
    day,
    { value: 'open', label: say('terms.effect.open') },
    { value: 'urgent', label: say('terms.effect.urgent') },
  ]
}

/** The first moment that keeps what is promised, and to which no announced version has to give way. */
function findEarliestAfter({ earliest }: Notice, announced: readonly Announced[]): string {
  const last = announced.at(-1)?.effectiveAt
  return last !== undefined && Date.parse(last) > Date.parse(earliest) ? last : earliest
}

/** What is promised, and the day that this leaves to what is published today. */
export function formatPromise(
  { say, locale }: Pick<Voice, 'say' | 'locale'>,
  { version, days, earliest }: Notice,
): string {
  return say('terms.promised', { n: version, days, date: formatLegalDate(earliest, locale) })
}
