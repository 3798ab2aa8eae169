const FAILURES = 3
const PAUSE = 1000

/** Knows when asking is of no use: who waits for a service that is down waits in vain, and so do all behind them. */
export function createCircuitBreaker() {
  let failures = 0
  let until = 0
  return {
    /** Whether the service has failed several times in a row, the last time a moment ago. */
    isOn: (now: number) => failures >= FAILURES && now < until && now >= until - PAUSE,
    recordFailure(now: number) {
      failures++
      until = now + PAUSE
    },
    recordSuccess() {
      failures = 0
    },
  }
}
