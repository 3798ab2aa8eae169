import type { Gate, Showing } from '../gate.ts'
import type { Locale } from '../language.ts'
import type { Strings } from '../strings.ts'

/** What a view knows and can do; the sitting makes one for every rendering. */
export interface PromptContext {
  gate: Gate
  locale: Locale
  words: Strings
  /** Address of the site's pages in this language, with a slash at the end. */
  pages: string
  /** Where what has happened is said. */
  status: HTMLElement
  /** Such as `1/2` when several policies are to be answered in one sitting. */
  progress: string
  /** Survives a change of language: whether the full text is open, and what is ticked. */
  reading: { open?: boolean; chosen?: string[] }
  /** Puts the step off while the page lives; null when it cannot wait. */
  leave: (() => void) | null
  setLocale(locale: Locale): void
  /** Shows the prompt again to someone who had refused. */
  reconsider(): void
  /** Has an answer recorded and shows what comes next; throws when it is not known to be recorded. */
  answer(act: 'accept' | 'decline', showing: Showing): Promise<void>
  /** Tells the product of trouble. */
  fail(error: unknown): void
}
