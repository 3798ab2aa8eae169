import { LOCALES, type Locale } from '../../../src/domain/locale.ts'

/** How much a run does. */
export interface Profile {
  /** Times that every kind of revision is made in every language and style, for all engines. */
  rounds: number
  /** One pair in so many of those. */
  every: number
  /** The same for the pairs that only Kelisim gets. */
  trials: number
  /** Sizes in kB at which diffs are timed, and peers. */
  sizes: readonly number[]
  peerSizes: readonly number[]
  /** Languages of the 200 kB of which little is left. */
  worst: readonly Locale[]
  /** Time for each language and style before anything is timed. */
  warmUpMs: number
  /** Time for one timing. */
  budgetMs: number
}

/** About two minutes. */
export const FULL: Profile = {
  rounds: 2,
  every: 1,
  trials: 10,
  sizes: [1, 2, 5, 10, 20, 50, 100, 200],
  peerSizes: [5, 20, 50, 100, 200],
  worst: LOCALES,
  warmUpMs: 1_000,
  budgetMs: 500,
}

/** Half a minute, for a first look. */
export const QUICK: Profile = {
  rounds: 1,
  every: 4,
  trials: 2,
  sizes: [1, 5, 20, 100],
  peerSizes: [5, 20],
  worst: ['ru'],
  warmUpMs: 300,
  budgetMs: 100,
}
