import type { Locale } from './language.ts'
import type { Messages } from './messages/messages.ts'

/** The words of the interface in one language. */
export type Strings = Messages

/** A product's own words in place of some of ours. */
export type OwnTexts = Partial<Record<Locale, Partial<Strings>>>
