import { type Effective, findPredecessor, type Numbered } from '../policy/life.ts'
import type { PublishedVersion } from '../policy/policy.ts'
import type { Asks } from '../policy/version-file.ts'
import { readMoment } from '../time/read-moment.ts'

/** What the rules need to know of a published version; `acceptBy` is already a moment. */
export interface Term extends Effective {
  asks: Asks
  /** End of the time in which an older acceptance still holds; equal to `effectiveAt` for `at-effect`. */
  acceptBy: string
  /** Ids of what a consent is given to one by one, for who asks what is chosen; left out where it is given as a whole. */
  offers?: readonly string[] | undefined
}

/** Resolves what a published version asks, and until when, to moments: `at-effect` is the effect itself. */
export function resolveTerm({ number, file }: PublishedVersion): Term {
  const { asks, effectiveAt, publishedAt, acceptBy, replaces, ends } = file
  return {
    number,
    asks,
    publishedAt,
    effectiveAt,
    ...(replaces && { replaces }),
    ...(ends && { ends }),
    acceptBy: acceptBy === undefined || acceptBy === 'at-effect' ? effectiveAt : acceptBy,
  }
}

/**
 * Pairs of versions whose changes are built: all of them while there are few, later every
 * earlier version to each one in force or announced, neighbours, and each with the one whose place it took.
 */
export function listChangePairs(
  versions: readonly Numbered[],
  inForce: number,
): [from: number, to: number][] {
  const few = versions.length <= 15
  return versions.flatMap((version) => {
    const to = version.number
    const predecessor = findPredecessor(versions, version)?.number
    return versions
      .filter(({ number: from }) => from < to)
      .filter(({ number: from }) => few || to >= inForce || to - from === 1 || from === predecessor)
      .map(({ number: from }): [number, number] => [from, to])
  })
}

/** The earliest of some moments, as it was written; null when there are none. */
export function findEarliest(moments: readonly string[]): string | null {
  return moments.reduce<string | null>(
    (first, moment) => (first !== null && readMoment(first) <= readMoment(moment) ? first : moment),
    null,
  )
}
