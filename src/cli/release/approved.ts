import { KelisimError } from '../../domain/error.ts'
import type { PublishedVersion, Version } from '../../domain/policy/policy.ts'
import { AT_PUBLICATION, computeDraftDigest } from '../../domain/policy/seal.ts'
import type { Checkout } from '../git.ts'
import type { Voice } from '../terminal/frame.ts'

/** What somebody has approved: one draft, at one commit. */
export interface Approved {
  commit: string
  draftDigest: string
}

/** Reads the two options that name what was approved; null when neither is given. */
export function readApproved(
  { say }: Voice,
  { commit, draftDigest }: { commit?: string; draftDigest?: string },
): Approved | null {
  if (commit === undefined && draftDigest === undefined) return null
  if (commit !== undefined && draftDigest !== undefined && isHex(commit, 40) && isHex(draftDigest, 64))
    return { commit, draftDigest }
  const given = JSON.stringify({ commit, draftDigest })
  throw new KelisimError('usage', say('release.badApproved', { given }), say('release.badApprovedAdvice'))
}

/**
 * Refuses to go on with anything but what was approved.
 *
 * @param effects what the draft may have said of its effect: a moment with offset, or `at-publication`
 */
export function requireApproved(
  { say }: Voice,
  checkout: Checkout,
  name: string,
  version: Version,
  effects: readonly string[],
  approved: Approved,
): void {
  if (checkout.head !== approved.commit) {
    const here = checkout.head.slice(0, 10)
    throw new KelisimError(
      'approval-other',
      say('release.otherCommit', { name, commit: approved.commit.slice(0, 10), here }),
      say('release.otherAdvice'),
    )
  }
  const digests = effects.map((effect) => computeDraftDigest(version.source, version.texts, effect))
  if (digests.includes(approved.draftDigest)) return
  throw new KelisimError(
    'approval-other',
    say('release.otherDraft', { name, digest: digests[0] ?? '–', approved: approved.draftDigest }),
    say('release.otherAdvice'),
  )
}

/** What the draft of a sealed version may have said of its effect: a moment, or that of the publication. */
export function listDraftEffects({ file: { effectiveAt, publishedAt } }: PublishedVersion): string[] {
  return effectiveAt === publishedAt ? [AT_PUBLICATION, effectiveAt] : [effectiveAt]
}

function isHex(value: string, length: number): boolean {
  return value.length === length && /^[0-9a-f]+$/.test(value)
}
