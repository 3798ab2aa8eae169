import { memoize } from '../memoize.ts'

/** More than there are dates of published versions. */
const KEPT = 1000

/**
 * The time of a moment as `Date.parse` reads it, for the dates of versions: they are few, and every person is judged by
 * all of them several times.
 */
export const readMoment: (moment: string) => number = memoize(Date.parse, KEPT)
