import type { Alignable, Bag } from './pair.ts'

/** From this share of its words on in the other block, a block may be a part of it; then phrases decide. */
const PERHAPS_PART = 0.7
/** Share of a block's phrases that stand in the other one if it went into it. */
const PART = 0.6
/** A block of which all phrases stand in a much longer one is as like it as one with so much in common. */
const LIKE_PART = 0.6
const LEAST_WORDS = 6

/**
 * How alike two blocks are, 0 to 1: Dice's coefficient over the stems of all languages together, or, where
 * the one is many times longer and says all that the other says, how much of its phrases stands there.
 */
export function computeSimilarity(a: Alignable, b: Alignable): number {
  const [shared, one, other] = countAll(a.bags, b.bags)
  if (one + other === 0) return 0
  const dice = (2 * shared) / (one + other)
  if (dice >= LIKE_PART || Math.min(a.size, b.size) < LEAST_WORDS) return dice
  if (shared < PERHAPS_PART * Math.min(one, other)) return dice
  return Math.max(dice, LIKE_PART * computeContainment(a, b))
}

/** Share of the shorter block's phrases that stand in the longer one; 0 where they are too few to say that. */
function computeContainment(a: Alignable, b: Alignable): number {
  const [shared, one, other] = countAll(a.phrases, b.phrases)
  const least = Math.min(one, other)
  return shared < PART * least || least === 0 ? 0 : shared / least
}

/** How many words blocks have in common, and how many each has, in all languages together. */
function countAll(a: readonly Bag[], b: readonly Bag[]): [shared: number, a: number, b: number] {
  let [shared, one, other] = [0, 0, 0]
  a.forEach((bag, language) => {
    const there = b[language] as Bag
    shared += countSharedWords(bag, there)
    one += countWords(bag)
    other += countWords(there)
  })
  return [shared, one, other]
}

/** Dice's coefficient of two bags, 0 to 1. */
export function computeDice(a: Bag, b: Bag): number {
  const words = countWords(a) + countWords(b)
  return words === 0 ? 0 : (2 * countSharedWords(a, b)) / words
}

/** How many words two bags have in common. */
export function countSharedWords(a: Bag, b: Bag): number {
  if (a.size > b.size) return countSharedWords(b, a)
  let shared = 0
  for (const [stem, count] of a) {
    const there = b.get(stem)
    if (there !== undefined) shared += Math.min(count, there)
  }
  return shared
}

const sums = new WeakMap<Bag, number>()

/** How many words a bag holds. */
export function countWords(bag: Bag): number {
  let sum = sums.get(bag)
  if (sum === undefined) {
    sum = 0
    for (const count of bag.values()) sum += count
    sums.set(bag, sum)
  }
  return sum
}

/** What is left of a bag without the words of another one. */
export function subtractWords(bag: Bag, other: Bag): Bag {
  const rest = new Map(bag)
  for (const [stem, count] of other) {
    const left = (rest.get(stem) ?? 0) - count
    if (left > 0) rest.set(stem, left)
    else rest.delete(stem)
  }
  return rest
}
