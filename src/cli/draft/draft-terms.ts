import { type Command, Option } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import { isConsent } from '../../domain/policy/consent.ts'
import { AT_PUBLICATION } from '../../domain/policy/seal.ts'
import { ASKS, type Asks } from '../../domain/policy/version-file.ts'
import { formatLastDay } from '../../domain/time/date.ts'
import type { DraftAsking } from '../../library/drafted.ts'
import { choose, createMissingOptionError } from '../terminal/ask.ts'
import type { Frame, Voice } from '../terminal/frame.ts'
import { askDay, computeEndAfter, parseMoment } from './moments.ts'
import type { TermsAbout } from './terms-text.ts'

/** The terms of a draft as options. */
export interface TermsOptions {
  asks?: Asks
  effective?: string
  acceptBy?: string
}

/** What the terms of a draft depend on. */
export interface TermsInput extends TermsAbout {
  /** Before this moment it cannot take effect. */
  notBefore: Date
  now: Date
  /** How the command may be written, for who forgot an option. */
  example: string
}

const AT_EFFECT = 'at-effect'

/** Gives a command the options by which terms are told. */
export function addTermsOptions(command: Command, { say }: Frame): Command {
  return command
    .addOption(new Option('--asks <what>', say('terms.optionAsks')).choices(ASKS))
    .option('--effective <when>', say('terms.optionEffective'))
    .option('--accept-by <when>', say('terms.optionAcceptBy'))
}

/** The terms of a draft: from the options, and what they leave open from the person at the terminal. */
export async function resolveTerms(
  voice: Voice,
  input: TermsInput,
  options: TermsOptions,
): Promise<DraftAsking> {
  const asks = await resolveAsks(voice, input, options)
  const effectiveAt = await resolveEffect(voice, input, options)
  const acceptBy = await resolveAcceptBy(voice, input, options, asks, effectiveAt)
  return { asks, ...(effectiveAt && { effectiveAt }), ...(acceptBy && { acceptBy }) }
}

async function resolveAsks(voice: Voice, input: TermsInput, { asks }: TermsOptions) {
  const { say } = voice
  const { hasEarlier, example } = input
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

async function resolveEffect(voice: Voice, { notBefore }: TermsInput, { effective }: TermsOptions) {
  const { say } = voice
  if (effective !== undefined) {
    const given = { option: '--effective', value: effective, word: AT_PUBLICATION }
    return effective === AT_PUBLICATION ? undefined : parseMoment(voice, given, 'begins', notBefore)
  }
  if (!voice.interactive) return undefined
  const when = await choose(voice, say('terms.effect.when'), [
    { value: 'publication', label: say('terms.effect.publication') },
    { value: 'day', label: say('terms.effect.day') },
  ])
  return when === 'day' ? askDay(voice, say('terms.effect.which'), 'begins', notBefore) : undefined
}

async function resolveAcceptBy(
  voice: Voice,
  input: TermsInput,
  { acceptBy }: TermsOptions,
  asks: Asks,
  effectiveAt: string | undefined,
): Promise<string | undefined> {
  const { say, locale } = voice
  const { hasEarlier, notBefore, now, example } = input
  if (asks !== 'acceptance' || !hasEarlier) {
    if (acceptBy === undefined) return undefined
    throw new KelisimError('usage', say('terms.idleAcceptBy'), say('terms.idleAcceptByAdvice'))
  }
  const effect = effectiveAt ? new Date(effectiveAt) : notBefore
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
