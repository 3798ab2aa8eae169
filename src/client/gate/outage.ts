const FAILURES = 3
const PAUSE = 1000

/** Knows when asking is of no use: who waits for a service that is down waits in vain, and so do all behind them. */
export function createOutage() {
  let failures = 0
  let until = 0
  return {
    /** Whether the service has failed several times in a row, the last time a moment ago. */
    isOn: (now: number) => failures >= FAILURES && now < until && now >= until - PAUSE,
    failed(now: number) {
      failures++
      until = now + PAUSE
    },
    ended() {
      failures = 0
    },
  }
}
