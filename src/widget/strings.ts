import type { Locale } from './language.ts'
import { en } from './strings-en.ts'
import { kk } from './strings-kk.ts'
import { ru } from './strings-ru.ts'

/** Every word of the interface. Dates come written out from the service and stand where `{date}` is. */
export interface Strings {
  /** Above the title: a new version, the first one, an optional consent, a refusal. */
  updated: string
  first: string
  optional: string
  refused: string
  languages: string
  /** Headings of the parts of a prompt. */
  summary: string
  summaryFirst: string
  changes: string
  text: string
  /** Dates. */
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
  ok: string
  retry: string
  /** Links. */
  page: string
  history: string
  contact: string
  /** What happens. */
  loading: string
  sending: string
  recorded: string
  stale: string
  textTrouble: string
  sendTrouble: string
  /** Marks of a changed clause. */
  added: string
  removed: string
  moved: string
  renumbered: string
  unchanged: string
  /** Spoken, not seen, around inserted and deleted words. */
  insertion: string
  deletion: string
  end: string
}

/** The words in each language; the type lets none be missing. */
export const STRINGS: Record<Locale, Strings> = { kk, ru, en }
