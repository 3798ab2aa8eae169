/** What figures count, the same words for every language. */
export const UNITS = [
  // Its Kazakh name begins with "month".
  'MCI',
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  // Its name begins with that of a percent.
  'point',
  '%',
  'KZT',
  'RUB',
  'USD',
  'EUR',
  'GBP',
  'CNY',
  'JPY',
  'CHF',
  'TRY',
  'AED',
  'INR',
  'KGS',
  'UZS',
  'UAH',
  'BYN',
  // A hundredth of whichever currency stands before it: a tiyn, a kopeck, a penny.
  'cent',
  'KB',
  'MB',
  'GB',
  'TB',
  'Mbit/s',
  'mile/h',
  'km/h',
  'km',
  'cm',
  'mm',
  'm²',
  'm',
  'hectare',
  'kg',
  'tonne',
  'litre',
] as const
export type Unit = (typeof UNITS)[number]

/** Which days are meant. */
export const DAY_KINDS = ['calendar', 'working', 'banking'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** By how much a word behind a figure multiplies it. */
export const FACTORS = {
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  trillion: 1_000_000_000_000,
} as const
export type Factor = keyof typeof FACTORS

/** The words that a language counts with, as patterns in small letters of their beginnings. */
export interface Counting {
  units: Readonly<Record<Unit, readonly string[]>>
  dayKinds: Readonly<Record<DayKind, readonly string[]>>
  /** Days that are 24 hours from any hour on. */
  roundTheClock: readonly string[]
  factors: Readonly<Record<Factor, readonly string[]>>
  /** Short forms of all these that end in a full stop, without it. */
  shortForms: readonly string[]
  /** What is put behind figures to make ordinals or cases of them: `5-го`, `100-ден`. */
  figureEndings: readonly string[]
  /** Words between the two numbers of a range, «от 5 до 10 дней», of which the first takes the unit of the second. */
  ranges: readonly string[]
  /** What joins the words of one number, behind a hundred or more and before a half, and the parts of one period. */
  joining: { parts: readonly string[]; half: readonly string[]; periods: readonly string[] }
  /** Patterns of what counts without any number, with what it says: half a year, two thirds. */
  fixed: readonly (readonly [words: string, number: string, unit: Unit | null])[]
  /** Stands behind the first of two figures that are the ends of a range, as a pattern that ends with `$`. */
  through: RegExp
  /** How often something is done: which of the two figures stands first, and what between them. */
  often: { first: 'number' | 'period'; between: RegExp }
  /** What tells of a number that it is so many times: "twofold". */
  times: readonly string[]
  /**
   * How many times something is done, as patterns: what stands behind the number, what says it in one word, and what
   * says "once" without any number.
   */
  occasions: { behind: RegExp; itself: RegExp; alone: RegExp | null }
  /** A word that means one where a number stands in its place, as a pattern of how words begin; null for none. */
  article: RegExp | null
  /** Where a unit without a number means one: "within a month"; what stands before and behind it. */
  implied: { before: string; behind: string }
  /** Words put together of a number and a unit, which are its named group: «десятидневный»; null where there are none. */
  compounds: { word: RegExp; units: Readonly<Record<string, Unit | null>> } | null
}
