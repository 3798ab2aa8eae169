import type { Locale } from './language.ts'
import { en } from './strings-en.ts'
import { kk } from './strings-kk.ts'
import { ru } from './strings-ru.ts'

/** Every word of the interface. Dates come written out from the service. */
export interface Strings {
  /** Above the title: a new version, the first one, an optional consent, a refusal. */
  updated: string
  first: string
  optional: string
  refused: string
  /** Headings of the parts of a prompt. */
  summary: string
  changes: string
  text: string
  /** A date follows. */
  since: string
  deadline: string
  upcoming: string
  stillHolds: string
  /** Buttons: the first two and the next two must weigh the same. */
  accept: string
  decline: string
  consent: string
  later: string
  reconsider: string
  close: string
  retry: string
  /** Links. */
  page: string
  history: string
  /** What happens. */
  recorded: string
  wait: string
  stale: string
  textTrouble: string
  sendTrouble: string
  notRecorded: string
  /** Marks of changed clauses, also spoken before inserted and deleted words; a former number follows the third. */
  added: string
  removed: string
  moved: string
  unchanged: string
}

/** The words in each language; the type lets none be missing. */
export const STRINGS: Record<Locale, Strings> = { kk, ru, en }
