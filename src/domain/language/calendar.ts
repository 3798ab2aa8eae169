/** How texts in a language name days and hours, as patterns in small letters. */
export interface Calendar {
  /** The twelve months in all their forms and short forms. */
  months: readonly string[]
  /** Days, months of a year and years; `D`, `M` and `Y` stand for the day, the month and the year of four figures. */
  dates: readonly string[]
  /** What joins two days of a range, or of a list. */
  joiners: readonly string[]
  /** The ending of a day from which a range goes, which joins by itself; null where none does. */
  fromEnding: string | null
  /** Hours: `H` and `N` for hours and minutes, `P` for the half of the day. */
  times: readonly string[]
  /** Half of the day and the beginnings of its second one. */
  halves: { any: string; second: RegExp }
  /** Whether months have a capital letter, by which they are told from other words. */
  capital: boolean
  /** What stands before a month that is another word as well. */
  leadingToMonth: RegExp | null
}
