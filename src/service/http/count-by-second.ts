const SECOND_MS = 1000

/**
 * Counts how often each name comes within a second, which is the same one for all names: at its end everything is
 * forgotten at once, so that nobody's count needs a timer or a clean-up of its own.
 *
 * @returns how often the name has come, and for how many milliseconds more that counts
 */
export function countBySecond(): (name: string) => { times: number; rest: number } {
  const counts = new Map<string, number>()
  let end = 0
  return (name) => {
    const now = performance.now()
    if (now >= end) {
      counts.clear()
      end = now + SECOND_MS
    }
    const times = (counts.get(name) ?? 0) + 1
    counts.set(name, times)
    return { times, rest: end - now }
  }
}
