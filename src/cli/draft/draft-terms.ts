import { type Command, Option } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { mapLocales } from '../../domain/locale.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { ASKS, type Asks } from '../../domain/policy/version-file.ts'
import { formatLastDay } from '../../domain/time/date.ts'
import type { DraftAsking } from '../../library/drafted.ts'
import { choose, createMissingOptionError } from '../terminal/ask.ts'
import type { Frame, Voice } from '../terminal/frame.ts'
import { type EffectInput, resolveEffect } from './draft-effect.ts'
import { addLifeOptions, type LifeOptions, refuseIdleUrgent, refuseLifeOfFirst } from './draft-life.ts'
import { askDay, computeEndAfter, parseMoment } from './moments.ts'
import type { TermsAbout } from './terms-text.ts'

/** The terms of a draft as options. */
export interface TermsOptions extends LifeOptions {
  asks?: Asks
  effective?: string
  acceptBy?: string
}

/** What the terms of a draft depend on. */
export interface TermsInput extends TermsAbout, EffectInput {
  /** Announced versions whose place it takes, as the options name them. */
  replaces: readonly number[]
  /** How the command may be written, for who forgot an option. */
  example: string
}

const AT_EFFECT = 'at-effect'

/** Gives a command the options by which terms are told. */
export function addTermsOptions(command: Command, frame: Frame): Command {
  const { say } = frame
  const terms = command
    .addOption(new Option('--asks <what>', say('terms.optionAsks')).choices(ASKS))
    .option('--effective <when>', say('terms.optionEffective'))
    .option('--accept-by <when>', say('terms.optionAcceptBy'))
  return addLifeOptions(terms, frame)
}

/** The terms of a draft: from the options, and what they leave open from the person at the terminal. */
export async function resolveTerms(
  voice: Voice,
  input: TermsInput,
  options: TermsOptions,
): Promise<DraftAsking> {
  if (!input.hasEarlier) refuseLifeOfFirst(voice, options)
  else refuseIdleUrgent(voice, options, input.notice)
  const asks = await resolveAsks(voice, input, options)
  const { effectiveAt, replaces, isUrgent } = await resolveEffect(voice, input, options)
  const acceptBy = await resolveAcceptBy(voice, input, options, asks, effectiveAt)
  const toWrite = mapLocales(() => '')
  return {
    asks,
    ...(effectiveAt && { effectiveAt }),
    ...(acceptBy && { acceptBy }),
    replaces: [...input.replaces, ...replaces],
    ...(options.ends && { ends: true, reason: toWrite }),
    ...(isUrgent && { urgent: toWrite }),
  }
}

async function resolveAsks(voice: Voice, input: TermsInput, { asks, ends }: TermsOptions) {
  const { say } = voice
  const { hasEarlier, example } = input
  if (ends && asks !== undefined && asks !== 'nothing')
    throw new KelisimError('usage', say('terms.endsAsking', { asks }), say('terms.endsAskingAdvice'))
  if (ends) return 'nothing'
  const consent = isConsent(input)
  if (asks === 'notice' && consent)
    throw new KelisimError('usage', say('terms.consentNotice'), say('terms.consentNoticeAdvice'))
  if (asks) return asks
  // A first version is answered by nobody yet: it asks to be accepted.
  if (!hasEarlier) return 'acceptance'
  if (!voice.interactive)
    throw createMissingOptionError(voice, '--asks', `${example} --asks acceptance --accept-by at-effect`)
  const labels = {
    acceptance: say(consent ? 'terms.acceptanceConsent' : 'terms.acceptance'),
    notice: say('terms.notice'),
    nothing: say('terms.nothing'),
  }
  const choices = ASKS.filter((value) => !(consent && value === 'notice'))
  return choose(
    voice,
    say('terms.asks'),
    choices.map((value) => ({ value, label: labels[value] })),
  )
}

async function resolveAcceptBy(
  voice: Voice,
  input: TermsInput,
  { acceptBy }: TermsOptions,
  asks: Asks,
  effectiveAt: string | undefined,
): Promise<string | undefined> {
  const { say, locale } = voice
  const { hasEarlier, announced, now, example } = input
  if (asks !== 'acceptance' || !hasEarlier) {
    if (acceptBy === undefined) return undefined
    throw new KelisimError('usage', say('terms.idleAcceptBy'), say('terms.idleAcceptByAdvice'))
  }
  // Versions that take effect do so one after another.
  const effect = new Date(effectiveAt ?? announced.at(-1)?.effectiveAt ?? now)
  if (acceptBy === AT_EFFECT) return AT_EFFECT
  if (acceptBy !== undefined) {
    const given = { option: '--accept-by', value: acceptBy, word: AT_EFFECT }
    return parseMoment(voice, given, 'ends', effect)
  }
  // A purpose pauses until it is answered: there is no time in which an earlier consent would still hold.
  if (isConsent(input)) return AT_EFFECT
  if (!voice.interactive)
    throw createMissingOptionError(voice, '--accept-by', `${example} --asks acceptance --accept-by at-effect`)
  const month = computeEndAfter(effectiveAt ? effect : now, 30)
  const until = await choose(voice, say('terms.acceptBy.when'), [
    { value: 'effect', label: say('terms.acceptBy.effect') },
    { value: 'month', label: say('terms.acceptBy.month', { date: formatLastDay(month, locale) }) },
    { value: 'day', label: say('terms.acceptBy.day') },
  ])
  if (until === 'effect') return AT_EFFECT
  return until === 'month' ? month : askDay(voice, say('terms.acceptBy.which'), 'ends', effect)
}
