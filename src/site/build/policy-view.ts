import { findLastChange } from '../../domain/publication/last-change.ts'
import type { SitePolicy } from './library.ts'
import { isBoundary } from './moments.ts'
import type { View } from './page-context.ts'

/**
 * The view of the pages of one policy. They know of no other policy, and of no moment but the last at which something
 * about theirs changed: so it can be told what they are made of, and they are rendered anew only where that differs.
 */
export function narrowView(view: View, policy: SitePolicy): View {
  // A preview is for now: its drafts stand in for what will be published.
  if (view.findings) return view
  const { settings, now } = view
  return {
    ...view,
    policies: [policy],
    now: findLastChange(policy, now),
    settings: { ...settings, now: findLastChange(policy, settings.now) },
  }
}

/** Tells whether pages of a policy differ in a view that is for a later moment. */
export function speaksOf({ now, settings }: View, policy: SitePolicy): boolean {
  return now.getTime() === settings.now.getTime() || isBoundary(policy, now)
}

/** Tells whether a build renders the pages of a policy, or has them from the one before. */
export function isRendered({ id }: SitePolicy): boolean {
  const chosen = process.env.KELISIM_RENDER
  return chosen === undefined || chosen.split(' ').includes(id)
}
