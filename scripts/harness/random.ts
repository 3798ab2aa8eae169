/** Seeded chance (mulberry32, T. Ettinger): the same seed gives the same bench on every machine. */
export class Random {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A number from 0 up to, but without, 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let n = this.#state
    n = Math.imul(n ^ (n >>> 15), n | 1)
    n ^= n + Math.imul(n ^ (n >>> 7), n | 61)
    return ((n ^ (n >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1))
  }

  /** True in so many cases of one. */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)]
    if (item === undefined) throw new Error('There is nothing to pick from.')
    return item
  }

  /** Up to `count` different items, in the order of the list. */
  sample<T>(list: readonly T[], count: number): T[] {
    const places = list.map((_, place) => place)
    for (let n = 0; n < Math.min(count, places.length); n++) {
      const other = this.int(n, places.length - 1)
      const [a, b] = [places[n] ?? 0, places[other] ?? 0]
      places[n] = b
      places[other] = a
    }
    return places
      .slice(0, count)
      .sort((a, b) => a - b)
      .map((place) => list[place] as T)
  }
}
