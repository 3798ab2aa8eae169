import { listChangePairs, listPastPairs, type VersionPair } from '../../domain/acceptance/change-pairs.ts'
import type { SitePolicy } from '../build/library.ts'
import { findCurrentVersion, findPreviousVersion } from '../policy/version-status.ts'
import { CHANGE_VIEWS, type ChangeView } from './view-names.ts'

/** A way of seeing the changes between two versions. */
export interface PairView {
  pair: VersionPair
  view: ChangeView
}

/** The pairs of versions whose changes have a page. */
export function listPairs(policy: SitePolicy, now: Date): VersionPair[] {
  return listChangePairs(policy.versions, findFirstLiving(policy, now))
}

/**
 * The views that have a page. What a version in force or announced changed against the one before it stands in all of
 * them; what else is stored stands in one, and a browser makes the others.
 */
export function listPairViews(policy: SitePolicy, now: Date): PairView[] {
  return listPairs(policy, now).flatMap((pair) =>
    listStoredViews(policy, pair, now).map((view) => ({ pair, view })),
  )
}

/** The views that had a page once, or are asked for beside one, and are made where they are read. */
export function listPastPairViews(policy: SitePolicy, now: Date): PairView[] {
  const past = listPastPairs(policy.versions, findFirstLiving(policy, now))
  return [
    ...listPairs(policy, now).flatMap((pair) => {
      const stored = listStoredViews(policy, pair, now)
      return CHANGE_VIEWS.filter((view) => !stored.includes(view)).map((view) => ({ pair, view }))
    }),
    ...past.flatMap((pair) => CHANGE_VIEWS.map((view) => ({ pair, view }))),
  ]
}

function listStoredViews(policy: SitePolicy, [from, to]: VersionPair, now: Date): readonly ChangeView[] {
  const version = policy.versions.find(({ number }) => number === to)
  const isNew = to >= findFirstLiving(policy, now) && version !== undefined
  return isNew && findPreviousVersion(policy, version)?.number === from ? CHANGE_VIEWS : ['inline']
}

function findFirstLiving(policy: SitePolicy, now: Date): number {
  return findCurrentVersion(policy, now)?.number ?? 1
}
