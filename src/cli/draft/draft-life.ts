import { type Command, Option } from 'commander'
import { KelisimError } from '../../domain/error.ts'
import type { Notice } from '../../domain/policy/notice.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import { choose } from '../terminal/ask.ts'
import type { Frame, Voice } from '../terminal/frame.ts'

/** What becomes of other versions, or of the policy, as options. */
export interface LifeOptions {
  replaces?: readonly string[]
  ends?: boolean
  urgent?: boolean
}

/** A version that is published, not yet in force, and so far takes effect. */
export interface Announced {
  number: number
  effectiveAt: string
}

/** Gives a command these options. */
export function addLifeOptions(command: Command, { say }: Frame): Command {
  return command
    .addOption(new Option('--replaces <number...>', say('terms.optionReplaces')))
    .option('--ends', say('terms.optionEnds'))
    .option('--urgent', say('terms.optionUrgent'))
}

/** Refuses what a first version cannot be. */
export function refuseLifeOfFirst({ say }: Voice, { replaces, ends, urgent }: LifeOptions): void {
  if (replaces || ends || urgent)
    throw new KelisimError('usage', say('terms.laterOnly'), say('terms.idleAdvice'))
}

/** Refuses `--urgent` where no time is promised that it could cut short. */
export function refuseIdleUrgent({ say }: Voice, { urgent }: LifeOptions, notice: Notice | null): void {
  if (urgent && notice === null)
    throw new KelisimError('usage', say('terms.idleUrgent'), say('terms.idleAdvice'))
}

/** The versions that `--replaces` names, each of them announced. */
export function readReplaces(
  { say }: Voice,
  announced: readonly Announced[],
  { replaces = [] }: LifeOptions,
): number[] {
  return [...new Set(replaces)].map((value) => {
    const version = announced.find(({ number }) => String(number) === value)
    if (version) return version.number
    const known = announced.map(({ number }) => number).join(', ') || '–'
    throw new KelisimError(
      'usage',
      say('terms.replacing.unknown', { value: JSON.stringify(value) }),
      say('terms.replacing.unknownAdvice', { known }),
    )
  })
}

/**
 * The announced versions that an effect comes before, once it is clear that they give way: a person is asked, or has
 * to have said so by an option. Null when they stay, and another effect is to be chosen.
 */
export async function resolveOvertaken(
  voice: Voice,
  announced: readonly Announced[],
  effect: Date,
): Promise<number[] | null> {
  const { say, locale } = voice
  const overtaken = announced.filter(({ effectiveAt }) => Date.parse(effectiveAt) > effect.getTime())
  const [first] = overtaken
  if (!first) return []
  const numbers = overtaken.map(({ number }) => number)
  const about = { numbers: numbers.join(', '), date: formatLegalDate(first.effectiveAt, locale) }
  if (!voice.interactive) {
    const advice = say('terms.replacing.neededAdvice', { ...about, given: numbers.join(' ') })
    throw new KelisimError('usage', say('terms.replacing.needed', about), advice)
  }
  const answer = await choose(voice, say('terms.replacing.ask', about), [
    { value: 'later', label: say('terms.replacing.later') },
    { value: 'replace', label: say('terms.replacing.replace') },
  ])
  return answer === 'replace' ? numbers : null
}
