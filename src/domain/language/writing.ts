/** How a language writes a day. */
export interface DateForms {
  /** Names of the months as dates use them: nominative in Kazakh, genitive in Russian. */
  months: readonly string[]
  /** A date as legal texts write it: `22 November 2026`. */
  write: (day: string, month: string, year: string) => string
  /** The order of its parts, for a form that asks for them. */
  order: readonly ('day' | 'month' | 'year')[]
  /** Patterns of the words between a year and the day behind it; texts use the first, people type any. */
  yearFirst: readonly string[]
  /** Patterns of the words behind the year of a day; the first is that of legal texts. */
  yearLast: readonly string[]
  /** Whether the month may stand before the day, with the year behind both: `May 5, 2026`. */
  monthFirst: boolean
  /** Months whose names are other words as well when they begin with a small letter. */
  alsoWords: readonly string[]
}

/**
 * What it takes to write in a language. It is apart from what texts are read with, because the scripts of
 * pages need this and nothing of that.
 */
export interface Writing {
  /** The language's own name, as a switch between languages shows it. */
  name: string
  /** The same name within a sentence. */
  nameInText: string
  /** The tag with a country that word processors choose a dictionary by. */
  dictionary: string
  /** What stands between groups of three digits. */
  groupMark: string
  dates: DateForms
}
