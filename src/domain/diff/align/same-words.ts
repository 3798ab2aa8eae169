import type { Alignment } from './alignment.ts'
import type { Neighbourhood } from './neighbourhood.ts'
import type { Alignable, Pair } from './pair.ts'

/** The shortest wording that can be said to have moved; "Yes" in another row has not. */
const LEAST_WORDS = 3
const LEAST_LETTERS = 6

/** Joins blocks that stand elsewhere with the same words, and the short headings that went with them. */
export function matchSameWords(
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
  near: Neighbourhood,
): void {
  const { free } = alignment
  if (free.before.length === 0 || free.after.length === 0) return
  alignment.add(findIdentical(alignment, before, after, near))
  matchHeadings(alignment, before, after)
}

/**
 * The same words elsewhere: moved, whatever number they bear now. Short ones only if there is no doubt which;
 * of several equal ones, the one that stood nearest.
 */
function findIdentical(
  { free }: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
  near: Neighbourhood,
): Pair[] {
  const waiting = groupByKey(free.before, before)
  const wanted = groupByKey(free.after, after)
  return [...wanted].flatMap(([key, places]): Pair[] => {
    const there = waiting.get(key)
    if (!there) return []
    const { size, weight } = after[places[0] as number] as Alignable
    if (size < LEAST_WORDS && (there.length > 1 || places.length > 1 || weight <= LEAST_LETTERS)) return []
    // As many on both sides: one after the other.
    if (there.length === places.length) return places.map((m, index): Pair => [there[index] as number, m])
    const few = there.length < places.length
    const left = few ? [...places] : [...there]
    const pairOf = (one: number, other: number): Pair => (few ? [one, other] : [other, one])
    return (few ? there : places).map((one): Pair => {
      const distances = left.map((other) => near.measureDistance(pairOf(one, other)))
      const [chosen] = left.splice(distances.indexOf(Math.min(...distances)), 1)
      return pairOf(one, chosen as number)
    })
  })
}

function groupByKey(places: readonly number[], blocks: readonly Alignable[]): Map<string, number[]> {
  return Map.groupBy(places, (place) => (blocks[place] as Alignable).key)
}

/** A short heading goes where what stands under it went. */
function matchHeadings(
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
): void {
  if (alignment.free.before.length === 0 || alignment.free.after.length === 0) return
  const found = alignment
    .list()
    .map(([n, m]): Pair => [n - 1, m - 1])
    .filter((pair) => alignment.isFree(pair) && before[pair[0]]?.key === after[pair[1]]?.key)
  alignment.add(found)
}
