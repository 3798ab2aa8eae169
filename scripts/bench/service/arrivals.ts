import { Random } from '../../harness/random.ts'

/**
 * When each request of an open run is to begin, in milliseconds from the start and fixed in advance: people do
 * not wait for each other's answers, so the gaps are those of chance (exponential), from a seed.
 */
export function generateArrivals(perSecond: number, forMs: number, seed: number): number[] {
  const random = new Random(seed)
  const times: number[] = []
  let at = 0
  for (;;) {
    at += (-Math.log(1 - random.next()) * 1000) / perSecond
    if (at >= forMs) return times
    times.push(at)
  }
}
