import { listChangePairs } from '../acceptance/change-pairs.ts'
import { resolveTerm } from '../acceptance/term.ts'
import type { Change, Flag } from '../diff/change.ts'
import { type Differ, makeDiffer } from '../diff/differ.ts'
import { type ByLocale, mapLocales } from '../locale.ts'
import { findInForce, findPredecessor } from '../policy/life.ts'
import { findNotice, type Notice } from '../policy/notice.ts'
import { isPublished, type Policy, type PublishedVersion } from '../policy/policy.ts'
import type { Asks } from '../policy/version-file.ts'
import { getClauseAddress } from '../text/address.ts'

/** How many clauses differ, by what happened to them; a clause may have moved and changed. */
export type ChangeCounts = Record<Exclude<Change['kind'], 'kept'> | 'moved', number>

/** A fact not to be missed, with the clause in which it stands; `''` is the preamble. */
export interface FlaggedFact extends Flag {
  clause: string
}

/** What the publication of a version brings about, apart from whom it reaches. */
export interface PublicationEffect {
  policy: string
  version: number
  asks: Asks
  effectiveAt: string
  /** Whether it binds from the moment of publication. */
  atOnce: boolean
  /** End of the time in which the earlier acceptance holds; null when none is asked for or there is none. */
  acceptBy: string | null
  /** The version that binds until then. */
  follows: number | null
  /** Announced versions whose place it takes; they never take effect. */
  replaces: readonly number[]
  /** Whether the policy ends with it. */
  ends: boolean
  /** The time before its effect that the version in force promises, and whether it is kept; null where none is. */
  notice: (Notice & { isKept: boolean }) | null
  /** The version against which changes are told; null for version 1. */
  since: number | null
  /** What changed against that version, in each language; null for version 1. */
  changes: ByLocale<{ counts: ChangeCounts; facts: FlaggedFact[] }> | null
  /** Earlier versions from which the changes get a page of their own. */
  comparedWith: number[]
}

/** Tells what the publication of a version brings about. */
export function computePublicationEffect(
  policy: Policy,
  version: PublishedVersion,
  now: Date,
  differ: Differ = makeDiffer(),
): PublicationEffect {
  const { number, texts } = version
  const earlier = policy.versions.filter(isPublished).filter((other) => other.number < number)
  const previous = findPredecessor(earlier, version)
  const { asks, effectiveAt, acceptBy } = resolveTerm(version)
  const diff = previous && differ(previous.texts, texts, version.file.authentic)
  const current = findInForce(earlier.map(resolveTerm), now)?.number ?? null
  const promised = findNotice(
    earlier.find((other) => other.number === current),
    version.file.publishedAt,
  )
  return {
    policy: policy.id,
    version: number,
    asks,
    effectiveAt,
    atOnce: Date.parse(effectiveAt) <= Date.parse(version.file.publishedAt),
    acceptBy: asks === 'acceptance' && previous ? acceptBy : null,
    follows: current,
    replaces: version.file.replaces ?? [],
    ends: version.file.ends ?? false,
    notice: promised && { ...promised, isKept: Date.parse(effectiveAt) >= Date.parse(promised.earliest) },
    since: previous?.number ?? null,
    changes: diff ? mapLocales((locale) => sumChanges(diff[locale].changes)) : null,
    comparedWith: listChangePairs([...earlier, version], current ?? 1)
      .filter(([, to]) => to === number)
      .map(([from]) => from),
  }
}

function sumChanges(changes: readonly Change[]): { counts: ChangeCounts; facts: FlaggedFact[] } {
  const counts: ChangeCounts = { form: 0, added: 0, removed: 0, reworded: 0, rewritten: 0, moved: 0 }
  for (const { kind, moved } of changes) {
    if (kind !== 'kept') counts[kind]++
    if (moved) counts.moved++
  }
  const facts = changes.flatMap(({ flags, before, after }) => {
    const clause = getClauseAddress((after ?? before)?.path ?? '')
    return flags.map((flag) => ({ clause, ...flag }))
  })
  return { counts, facts }
}
