/** What figures count, the same words for every language. */
export const UNITS = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  '%',
  'KZT',
  'RUB',
  'USD',
  'EUR',
  'GBP',
] as const
export type Unit = (typeof UNITS)[number]

/** Which days are meant. */
export const DAY_KINDS = ['calendar', 'working', 'banking'] as const
export type DayKind = (typeof DAY_KINDS)[number]

/** By how much a word behind a figure multiplies it. */
export const FACTORS = { thousand: 1_000, million: 1_000_000, billion: 1_000_000_000 } as const
export type Factor = keyof typeof FACTORS

/** The words that a language counts with, as patterns of their beginnings. */
export interface Counting {
  units: Readonly<Record<Unit, readonly string[]>>
  dayKinds: Readonly<Record<DayKind, readonly string[]>>
  factors: Readonly<Record<Factor, readonly string[]>>
  /** Short forms of all these that end in a full stop, without it. */
  shortForms: readonly string[]
  /** Units of two words. */
  pairs: readonly string[]
  /** What is put behind figures to make ordinals of them. */
  ordinalEndings: readonly string[]
  /** What the changes of a text are searched for, which is less: sums of money and periods. */
  flagged: {
    currencies: readonly string[]
    periods: readonly string[]
    /** Patterns of the word between a number and its period. */
    dayKinds: readonly string[]
    /** Periods whose first letters change with their case, with the form that stands for all. */
    changing: readonly (readonly [beginning: RegExp, form: string])[]
  }
}
