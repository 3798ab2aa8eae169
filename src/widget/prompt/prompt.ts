import type { Receipt, Requirements } from '../../service/contract/subject-contract.ts'
import type { Asking } from '../asking.ts'
import type { Locale } from '../language.ts'
import type { Step } from '../step.ts'
import type { PromptContext } from './prompt-context.ts'
import type { PromptSurface } from './prompt-surface.ts'

/** What a sitting needs of the element around it. */
export interface Host {
  url: string
  /** What is asked, and an answer of the service kept for. */
  scope: string
  /** Where prompts are drawn. */
  root: ShadowRoot
  /** Whether optional consents are asked for. */
  asks: boolean
  /** Whether what can wait is to wait. */
  deferred: boolean
  /** The language that the product chose for the element, or that of the page around it. */
  language: Locale
  emit(name: 'covered' | 'required', requirements: Requirements): void
  emit(name: 'accepted' | 'declined', receipt: Receipt): void
  fail(error: unknown): void
}

/** One person before the gate: what they are asked, and the prompt that asks them. */
export interface Sitting {
  asking: Asking
  host: Host
  /** What is before the person and may be shown now, in order. */
  listOpen(): Step[]
  /** Reads anew what is asked and shows it; tells whether it could be read. */
  check(said?: string, mayBeKept?: boolean): Promise<boolean>
  /** Takes requirements as the newest. */
  take(requirements: Requirements, said: string): Promise<void>
  /** Shows what is first now, such as when what could wait is to wait no longer. */
  next(said?: string): Promise<void>
  /** Shows the step again, such as in another language; the person may choose one. */
  show(chosen?: Locale, focus?: string): Promise<void>
  /** Shows also what was put off or refused. */
  open(): Promise<void>
  fail(error: unknown): void
  /** Ends the sitting: what is still under way is no longer shown. */
  end(): void
}

/** What asks a person in one language. */
export interface Prompt {
  locale: Locale
  memory: PromptMemory
  /** Tells whether a step stands on the screen. */
  isShowing(): boolean
  /** Shows what is first now; what has not changed stays as it is. */
  next(said: string): void
  /** Shows the step again, and puts the focus on a part of it. */
  show(said: string, focus?: string): void
  /** Forgets what was put off and refused, for somebody who asks for it. */
  forget(): void
  /** Takes everything off the screen for good. */
  end(): void
}

/**
 * Makes the prompt of a sitting, which goes on where the prompt in another language was.
 *
 * @param widget SHA-256 of the file that it stands in; nothing in an application's own bundle
 */
export type CreatePrompt = (sitting: Sitting, widget?: string | null, memory?: PromptMemory) => Prompt

/** What is remembered of a sitting while the page lives; nothing of it is stored. */
export interface PromptMemory {
  surface: PromptSurface
  /** Looks for another language of the page. */
  observer: MutationObserver
  /** Whom the steps are about, as the requirements name them. */
  person?: string | undefined
  /** Keys of steps that wait until the page is loaded again. */
  putOff: Set<string>
  /** Keys of notices whose display was recorded. */
  noticed: Set<string>
  step?: Step | undefined
  /** The step as the requirements gave it; the one on the screen may be its prompt, opened again. */
  foundation?: string | undefined
  reading: PromptContext['reading']
  /** Policies that were answered or put off in one go, and how many there are in all. */
  passed: Set<string>
  total: number
  /** The policy of the last answer. */
  answered?: string | undefined
  /** Whether that was a no; then nothing more is asked. */
  hasRefused: boolean
  /** Over with what is drawn now. */
  drawn: AbortController
}

/** Gets the prompt in a language; rejects when it could not be had, and may be asked again. */
export type LoadPrompt = (locale: Locale) => Promise<{ createPrompt: CreatePrompt; sha256?: string }>
