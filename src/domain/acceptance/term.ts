import type { Effective, PublishedVersion } from '../policy/policy.ts'
import type { Asks } from '../policy/version-file.ts'

/** What the rules need to know of a published version; `acceptBy` is already a moment. */
export interface Term extends Effective {
  asks: Asks
  /** End of the time in which an older acceptance still holds; equal to `effectiveAt` for `at-effect`. */
  acceptBy: string
}

/** Resolves what a published version asks, and until when, to moments: `at-effect` is the effect itself. */
export function resolveTerm({ number, file }: PublishedVersion): Term {
  const { asks, effectiveAt, acceptBy } = file
  return {
    number,
    asks,
    effectiveAt,
    acceptBy: acceptBy === undefined || acceptBy === 'at-effect' ? effectiveAt : acceptBy,
  }
}

/**
 * Pairs of versions whose changes are built: all of them while there are few, later every
 * earlier version to each one in force or announced, and neighbours.
 */
export function listChangePairs(numbers: readonly number[], inForce: number): [from: number, to: number][] {
  const few = numbers.length <= 15
  return numbers.flatMap((to) =>
    numbers
      .filter((from) => from < to && (few || to >= inForce || to - from === 1))
      .map((from): [number, number] => [from, to]),
  )
}

/** The earliest of some moments, as it was written; null when there are none. */
export function findEarliest(moments: readonly string[]): string | null {
  return moments.reduce<string | null>(
    (first, moment) => (first !== null && Date.parse(first) <= Date.parse(moment) ? first : moment),
    null,
  )
}
