import { intro, isCancel, log, note, select, text } from '@clack/prompts'
import { KelisimError } from '../../domain/error.ts'
import type { CliSay } from '../say.ts'
import type { Voice } from './frame.ts'

/** One of several answers, in words, with what it means. */
export interface Choice<T extends string> {
  value: T
  label: string
  hint?: string
}

/** Begins a conversation: what it is about, and how to answer. */
export function begin(voice: Voice, title: string): void {
  intro(title, getStreams(voice))
  log.message(voice.say('ask.keys'), getStreams(voice))
}

/** Shows something to read before the next answer. */
export function show(voice: Voice, title: string, body: string): void {
  note(body, title, getStreams(voice))
}

/** Asks to choose one answer; the first is offered. */
export async function choose<T extends string>(
  voice: Voice,
  message: string,
  choices: readonly Choice<T>[],
): Promise<T> {
  const options = [...choices] as Parameters<typeof select<string>>[0]['options']
  const answer = await select<string>({ ...getStreams(voice), message, options, showInstructions: false })
  return requireAnswer(answer, voice) as T
}

/** Asks for a line of text until `problem` finds nothing wrong with it. */
export async function askLine(
  voice: Voice,
  message: string,
  problem: (line: string) => string | undefined,
  placeholder = '',
): Promise<string> {
  const validate = (line: string | undefined) => problem((line ?? '').trim())
  return requireAnswer(await text({ ...getStreams(voice), message, placeholder, validate }), voice).trim()
}

/** Asks yes or no; unless a yes can be taken back, no is offered, so that Enter alone does nothing. */
export async function askYes(voice: Voice, message: string, offered = false): Promise<boolean> {
  const { say } = voice
  const choices = [
    { value: 'yes', label: say('ask.yes') },
    { value: 'no', label: say('ask.no') },
  ]
  // Not clack's own confirm: a second Enter, pressed too early, turns its answer around.
  return (await choose(voice, message, offered ? choices : choices.toReversed())) === 'yes'
}

/** The error of somebody who left, or said no: nothing was written. */
export function createCancelledError(say: CliSay): KelisimError {
  return new KelisimError('cancelled', say('ask.left'), say('ask.leftAdvice'))
}

/** The error of something that can be asked at a terminal only. */
export function createMissingOptionError(
  { say }: Pick<Voice, 'say'>,
  name: string,
  example: string,
): KelisimError {
  return new KelisimError(
    'usage',
    say('usage.needed', { name }),
    say('usage.neededAdvice', { example: `npm run policy -- ${example}` }),
  )
}

function requireAnswer<T>(answer: T, { say }: Voice): Exclude<T, symbol> {
  if (isCancel(answer)) throw createCancelledError(say)
  return answer as Exclude<T, symbol>
}

/** Conversation is no data: it goes where messages go. */
function getStreams({ io }: Voice) {
  return { input: io.stdin, output: io.stderr }
}
