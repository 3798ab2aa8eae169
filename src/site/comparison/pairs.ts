import { listChangePairs, listPastPairs, type VersionPair } from '../../domain/acceptance/change-pairs.ts'
import type { SitePolicy } from '../build/library.ts'
import { findCurrentVersion } from '../policy/version-status.ts'
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

/** The views that have a page: what was superseded is stored in one view. */
export function listPairViews(policy: SitePolicy, now: Date): PairView[] {
  const living = findFirstLiving(policy, now)
  return listPairs(policy, now).flatMap((pair) =>
    CHANGE_VIEWS.filter((view) => view === 'inline' || pair[1] >= living).map((view) => ({ pair, view })),
  )
}

/** The views that had a page once and are made where they are asked for now. */
export function listPastPairViews(policy: SitePolicy, now: Date): PairView[] {
  const living = findFirstLiving(policy, now)
  const stored = listPairs(policy, now).filter(([, to]) => to < living)
  const past = listPastPairs(policy.versions, living)
  return [
    ...past.map((pair): PairView => ({ pair, view: 'inline' })),
    ...[...stored, ...past].flatMap((pair) =>
      CHANGE_VIEWS.filter((view) => view !== 'inline').map((view) => ({ pair, view })),
    ),
  ]
}

function findFirstLiving(policy: SitePolicy, now: Date): number {
  return findCurrentVersion(policy, now)?.number ?? 1
}
