import { KelisimError } from '../../domain/error.ts'
import { formatVersionName, type Policy, type Version } from '../../domain/policy/policy.ts'
import { requirePolicy, requireVersion } from '../require-policy.ts'
import type { CliSay } from '../say.ts'

/** A version that may still be written to. */
export interface Draft {
  policy: Policy
  version: Version
  /** Its folder below the policies folder, with a slash behind it. */
  folder: string
}

/** The drafts that are named, `privacy/3` or `privacy`; all of them when none is. */
export function selectDrafts(policies: readonly Policy[], names: readonly string[], say: CliSay): Draft[] {
  const named = names.flatMap((name) => {
    const [id = '', number] = name.replace(/\/+$/, '').split(/[/@]/)
    const policy = requirePolicy(policies, id, say)
    if (number !== undefined) return requireDraft(policy, requireVersion(policy, number, say), say)
    const drafts = listDrafts(policy)
    if (drafts.length > 0) return drafts
    throw new KelisimError('version-unknown', say('accept.noDraft', { id }), say('accept.sealedAdvice'))
  })
  return names.length > 0
    ? [...new Map(named.map((one) => [one.folder, one])).values()]
    : policies.flatMap(listDrafts)
}

function listDrafts(policy: Policy): Draft[] {
  return policy.versions.filter(isDraft).map((version) => createDraft(policy, version))
}

function requireDraft(policy: Policy, version: Version, say: CliSay): Draft {
  if (isDraft(version)) return createDraft(policy, version)
  const name = formatVersionName(policy.id, version.number)
  throw new KelisimError('version-sealed', say('accept.sealed', { name }), say('accept.sealedAdvice'))
}

/** What bears any part of a seal is not written to, whole or not. */
function isDraft({ source, file }: Version): boolean {
  const isSealed = file.publishedAt !== undefined || file.digests !== undefined
  return !isSealed && !/^(["']?)(?:publishedAt|digests)\1[ \t]*:/m.test(source)
}

function createDraft(policy: Policy, version: Version): Draft {
  return { policy, version, folder: `${policy.id}/${version.number}/` }
}
