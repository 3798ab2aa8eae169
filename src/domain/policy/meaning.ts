import { findPredecessor } from './life.ts'
import { type Point, pickWords } from './point.ts'
import type { Policy, Version } from './policy.ts'

/**
 * What a version means to who reads the policy for the first time: its own words, or else those of the
 * latest earlier version that has some. The summary of version 1 is such words already.
 */
export function findMeaning(policy: Pick<Policy, 'versions'>, version: Version): Point[] {
  const own = findMeaningSource(policy, version)
  if (!own) return version.file.summary
  const points = own.file.meaning ?? own.file.summary
  // An earlier version's clauses are those of another text, and may say something else in this one.
  return own.number === version.number ? points : points.map(pickWords)
}

/**
 * The version whose words say what a version means: itself, or one whose place it took in the end. What never took
 * effect speaks for nobody.
 */
export function findMeaningSource(policy: Pick<Policy, 'versions'>, version: Version): Version | undefined {
  if (version.file.meaning || version.number === 1) return version
  const previous = findPredecessor(policy.versions, version)
  return previous && findMeaningSource(policy, previous)
}
