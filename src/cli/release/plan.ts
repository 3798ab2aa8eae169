import { resolveTerm } from '../../domain/acceptance/term.ts'
import type { PublishedVersion, Version } from '../../domain/policy/policy.ts'
import { findInForce, formatVersionName, isPublished, type Policy } from '../../domain/policy/policy.ts'
import { AT_PUBLICATION, computeDraftDigest } from '../../domain/policy/seal.ts'
import type { PublicationEffect } from '../../domain/publication/publication-effect.ts'
import { formatAlmatyTime } from '../../domain/time/date.ts'
import { computeDayAt, DAY } from '../../domain/time/day.ts'

/** What an approver approves: one draft at one commit, and when it is to bind. */
export interface ReleasePlan {
  /** `privacy@3`. */
  name: string
  commit: string
  draftDigest: string
  /** A moment, or `at-publication`. */
  effect: string
  acceptBy: string | null
  notice: Notice | null
}

/** What the version in force promises of the next one. */
export interface Notice {
  /** Days between publication and effect. */
  days: number
  /** The midnight before which it has to be published for that, as its own day is not counted; null when it takes effect at once. */
  publishBy: string | null
}

/** Puts together what is to be approved. */
export function buildPlan(
  policy: Policy,
  draft: Version,
  effect: string,
  commit: string,
  { acceptBy }: Pick<PublicationEffect, 'acceptBy'>,
  now: Date,
): ReleasePlan {
  return {
    name: formatVersionName(policy.id, draft.number),
    commit,
    draftDigest: computeDraftDigest(draft.source, draft.texts, effect),
    effect,
    acceptBy: effect === AT_PUBLICATION && draft.file.acceptBy === 'at-effect' ? AT_PUBLICATION : acceptBy,
    notice: findNotice(policy, draft, effect, now),
  }
}

function findNotice(policy: Policy, draft: Version, effect: string, now: Date): Notice | null {
  const earlier = policy.versions.filter(isPublished).filter(({ number }) => number < draft.number)
  const inForce = findInForce(earlier.map(resolveTerm), now)?.number
  const days = earlier.find(({ number }) => number === inForce)?.file.noticeDays
  if (days === undefined) return null
  const publishBy =
    effect === AT_PUBLICATION
      ? null
      : formatAlmatyTime(new Date(computeDayAt(new Date(Date.parse(effect) - days * DAY)).begins))
  return { days, publishBy }
}

/** The version before the one that is planned; undefined for a first one. */
export function findBefore({ versions }: Policy, { number }: Version): PublishedVersion | undefined {
  return versions.filter(isPublished).findLast((version) => version.number < number)
}
