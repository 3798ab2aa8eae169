import type { Locale } from '../../domain/locale.ts'
import type { Refusal } from './decision.ts'
import { MESSAGES } from './messages/messages.ts'

/** What somebody reads who is not let through. */
export interface RefusalWords {
  title: string
  text: string
  /** Of the link to the page on which to answer. */
  link?: string
}

/** The words of the gate's own pages; products that want others decide by themselves. */
export function getRefusalWords(because: Refusal['because'], locale: Locale): RefusalWords {
  return MESSAGES[locale][because]
}
