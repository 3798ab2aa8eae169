/** How long the bench measures. */
export interface Profile {
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
}

export const FULL: Profile = {
  warmUp: 2_000,
  closed: 1_200,
  longest: 4_000,
  rounds: 3,
  open: 5_000,
  openRounds: 3,
}
export const SHORT: Profile = {
  warmUp: 500,
  closed: 300,
  longest: 1_500,
  rounds: 1,
  open: 2_000,
  openRounds: 1,
}

/** Requests that are under way at once in the closed laps. */
export const IN_FLIGHT = [1, 32, 256] as const

/** Acts a second that arrive in the open runs, whatever the service does. */
export const ARRIVALS_PER_SECOND = 1_000
