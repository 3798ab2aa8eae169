/** How long the bench measures. */
export interface Profile {
  /** Times that everything is measured, each with servers started anew; the middle of them is told. */
  passes: number
  /** Milliseconds before anything counts, for each target. */
  warmUp: number
  /** Milliseconds of one closed lap, at least. */
  closed: number
  /** Milliseconds of one closed lap of a target that is slow, at most. */
  longest: number
  /** Times that every lap is run, the targets taking turns. */
  rounds: number
  /** Milliseconds of one open run. */
  open: number
  /** Open runs of each target. */
  openRounds: number
  /** Milliseconds of `append` alone, for each size of batch. */
  append: number
}

export const FULL: Profile = {
  passes: 3,
  warmUp: 2_000,
  closed: 1_000,
  longest: 3_000,
  rounds: 3,
  open: 4_000,
  openRounds: 2,
  append: 3_000,
}
export const SHORT: Profile = {
  passes: 1,
  warmUp: 500,
  closed: 300,
  longest: 1_200,
  rounds: 1,
  open: 2_000,
  openRounds: 1,
  append: 500,
}

/** Requests that are under way at once in the closed laps. */
export const IN_FLIGHT = [1, 32, 256] as const

/** Acts a second that arrive in the open runs, whatever the service does. */
export const ARRIVALS_PER_SECOND = 1_000
