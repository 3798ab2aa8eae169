import { findPredecessor, type Numbered } from '../policy/life.ts'

/** Two versions that are compared, the earlier first. */
export type VersionPair = [from: number, to: number]

/**
 * Pairs of versions whose changes are built: neighbours, every earlier version with each one in force or announced, and
 * each version with the one whose place it took.
 */
export function listChangePairs(versions: readonly Numbered[], inForce: number): VersionPair[] {
  return listAllPairs(versions).filter((pair) => isBuilt(pair, versions, inForce))
}

/**
 * All other pairs. Each was built while its later version was in force or announced, so its address is known to people
 * and has to lead on.
 */
export function listPastPairs(versions: readonly Numbered[], inForce: number): VersionPair[] {
  return listAllPairs(versions).filter((pair) => !isBuilt(pair, versions, inForce))
}

function isBuilt([from, to]: VersionPair, versions: readonly Numbered[], inForce: number): boolean {
  if (to >= inForce || to - from === 1) return true
  const version = versions.find(({ number }) => number === to)
  return version !== undefined && findPredecessor(versions, version)?.number === from
}

function listAllPairs(versions: readonly Numbered[]): VersionPair[] {
  return versions.flatMap(({ number: to }) =>
    versions.filter(({ number: from }) => from < to).map(({ number: from }): VersionPair => [from, to]),
  )
}
