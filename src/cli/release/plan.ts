import { computePublicationEnd } from '../../domain/policy/notice.ts'
import { formatVersionName, type Policy, type Version } from '../../domain/policy/policy.ts'
import { AT_PUBLICATION, computeDraftDigest } from '../../domain/policy/seal.ts'
import type { PublicationEffect } from '../../domain/publication/publication-effect.ts'

/** What an approver approves: one draft at one commit, and when it is to bind. */
export interface ReleasePlan {
  /** `privacy@3`. */
  name: string
  commit: string
  draftDigest: string
  /** A moment, or `at-publication`. */
  effect: string
  acceptBy: string | null
  /** The midnight before which it has to be published to keep what the version in force promises; null where nothing hangs on it. */
  publishBy: string | null
}

/** Puts together what is to be approved. */
export function buildPlan(
  policy: Policy,
  draft: Version,
  effect: string,
  commit: string,
  { acceptBy, notice }: Pick<PublicationEffect, 'acceptBy' | 'notice'>,
): ReleasePlan {
  return {
    name: formatVersionName(policy.id, draft.number),
    commit,
    draftDigest: computeDraftDigest(draft.source, draft.texts, effect),
    effect,
    acceptBy: effect === AT_PUBLICATION && draft.file.acceptBy === 'at-effect' ? AT_PUBLICATION : acceptBy,
    publishBy: findLastMoment(effect, notice),
  }
}

function findLastMoment(effect: string, notice: PublicationEffect['notice']): string | null {
  return effect === AT_PUBLICATION || notice === null ? null : computePublicationEnd(effect, notice.days)
}
