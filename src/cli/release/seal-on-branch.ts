import { KelisimError } from '../../domain/error.ts'
import type { PublishedVersion, Version } from '../../domain/policy/policy.ts'
import { computeDigests, computeDraftDigest } from '../../domain/policy/seal.ts'
import { readSealed } from '../../library/sealable.ts'
import type { Checkout } from '../git.ts'
import type { GitHub } from '../github/github-calls.ts'
import type { Voice } from '../terminal/frame.ts'
import type { Approved } from './approved.ts'

/** Where a seal goes. */
export interface SealPlace {
  github: GitHub
  checkout: Checkout
  branch: string
  /** `version.yaml`, from the root of the repository. */
  file: string
  /** `privacy@3`. */
  name: string
}

/** A version with the commit that sealed it. */
export interface SealedCommit {
  version: PublishedVersion
  commit: string
}

/** What an earlier run has sealed of the same approved draft; null when none has. */
export async function findSealed(
  { github, checkout, branch, file }: SealPlace,
  draft: Version,
  effect: string,
  { draftDigest }: Approved,
): Promise<SealedCommit | null> {
  const tip = await github.readRef(`heads/${branch}`)
  if (tip === null || tip === checkout.head) return null
  const source = await github.readFile(file, tip)
  const version = source === null ? null : readSealed(draft, source)
  if (source === null || version === null) return null
  if (computeDraftDigest(source, draft.texts, effect) !== draftDigest) return null
  if (computeDigests(source, draft.texts).version !== version.file.digests.version) return null
  const commit = await github.findLastCommit(branch, file)
  return commit === null ? null : { version, commit }
}

/**
 * Moves the branch to a commit with the seal; until that last step nothing can be seen.
 *
 * @param approved with it, the branch may have moved on, as long as the policies are those that were approved
 */
export async function sealOnBranch(
  { say, info: tell }: Voice,
  place: SealPlace,
  version: PublishedVersion,
  approved: Approved | null,
): Promise<string> {
  const { github, checkout, branch, file, name } = place
  const tip = await github.readRef(`heads/${branch}`)
  const isHere = tip === checkout.head
  if (tip === null || !(isHere || (approved !== null && (await holdsSamePolicies(place, tip))))) {
    throw new KelisimError(
      'github-moved',
      say('release.moved', { branch, tip: tip?.slice(0, 10) ?? '–', here: checkout.head.slice(0, 10) }),
      say(approved === null ? 'release.movedAdvice' : 'release.otherAdvice'),
    )
  }
  const files = new Map([[file, version.source]])
  const { sha } = await github.createCommit({ parent: tip, files, message: `Publish ${name}` })
  await github.moveBranch(branch, sha)
  tell(say('release.sealed', { name, branch }))
  return sha
}

/** Whether a commit has the very policies that are checked out, whatever else differs. */
async function holdsSamePolicies({ github, checkout }: SealPlace, commit: string): Promise<boolean> {
  const here = await github.readFolder(checkout.head, checkout.prefix)
  return here !== null && here === (await github.readFolder(commit, checkout.prefix))
}
