/**
 * A clock that stands still until it is told otherwise.
 *
 * @example
 * clock.set('2026-12-06T09:00:00.000Z')
 * clock.wait(61)
 */
export interface SettableClock {
  now(): Date
  set(moment: Date | string): void
  /** Lets seconds pass. */
  wait(seconds: number): void
}

/**
 * The moment at which the recorded answers were given, an afternoon in Almaty.
 *
 * @example
 * const clock = settableClock(RECORDED_AT)
 */
export const RECORDED_AT = '2026-12-05T09:00:00.000Z'

/**
 * Makes a clock; without a moment it shows the one of the recorded answers.
 *
 * @example
 * const clock = settableClock()
 * const kelisim = await recordedService(clock)
 */
export function settableClock(moment: Date | string = RECORDED_AT): SettableClock {
  let present = new Date(moment)
  return {
    now: () => new Date(present),
    set(moment) {
      present = new Date(moment)
    },
    wait(seconds) {
      present = new Date(present.getTime() + seconds * 1000)
    },
  }
}
