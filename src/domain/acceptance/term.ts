import type { Effective } from '../policy/life.ts'
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

/** The earliest of some moments, as it was written; null when there are none. */
export function findEarliest(moments: readonly string[]): string | null {
  return moments.reduce<string | null>(
    (first, moment) => (first !== null && readMoment(first) <= readMoment(moment) ? first : moment),
    null,
  )
}
