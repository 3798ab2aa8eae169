import {
  type Announced,
  computeRequirement,
  type Requirement,
  type State,
} from '../../domain/acceptance/decide-state.ts'
import { mapLocales } from '../../domain/locale.ts'
import { listPointWords } from '../../domain/policy/point.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import type { StoredAct } from '../../store/store.ts'
import type { SubjectRequirement } from '../contract/subject-contract.ts'
import { type CatalogPolicy, findVersion, getTerms, selectCounting } from '../published/catalog.ts'
import { listReasons } from './told-reasons.ts'
import { formatDay, formatDayBefore } from './written-dates.ts'

/** A requirement but for what is of one person alone: everybody who stands the same way is told the same. */
export type Standing = Omit<SubjectRequirement, 'after' | 'for'>

/**
 * Decides where a person stands with one policy.
 *
 * @param acts the person's acts for this policy, oldest first
 */
export function decideStanding(policy: CatalogPolicy, acts: readonly StoredAct[], now: Date): Requirement {
  const { required } = getTerms(policy, now)
  return computeRequirement(policy.terms, selectCounting(policy, acts), required, now)
}

/** What somebody still has to answer or see for one policy, with all that a prompt shows of it. */
export function describeStanding(policy: CatalogPolicy, decided: Requirement, now: Date): Standing {
  const { kind, title, wayOut, contact } = getTerms(policy, now)
  const { version, acceptBy, announced, chosen: _, ...rest } = decided
  return {
    policy: policy.id,
    kind,
    title,
    wayOut,
    contact,
    ...rest,
    acceptBy,
    lastDay: acceptBy === null ? null : formatDayBefore(acceptBy),
    version: version === null ? null : toSubjectVersion(policy, version, rest),
    announced: announced.map(addDate),
    choices: describeChoices(policy, decided),
  }
}

/** Tells whether nothing about a policy is put before the person. */
export function hasNothingToShow({ state, announced }: Pick<Requirement, 'state' | 'announced'>): boolean {
  return isDone(state) && announced.every(({ declined }) => declined)
}

/** What the version asked about offers, beside what stands; null where no version so far has offered any. */
export function describeChoices(
  policy: CatalogPolicy,
  { version: current, given, chosen }: Requirement,
): SubjectRequirement['choices'] {
  if (current === null) return null
  const offered = findVersion(policy, current)?.terms.choices ?? []
  const ids = offered.map(({ id }) => id)
  const earlier = policy.terms.filter(({ number }) => number < current).flatMap(({ offers }) => offers ?? [])
  const former = [...new Set(earlier)].filter((id) => !ids.includes(id))
  if (offered.length + former.length === 0) return null
  return { offered, chosen: given ? chosen && [...chosen] : [], former }
}

const NOTHING_TO_TELL = mapLocales((): string[] => [])

function toSubjectVersion(
  policy: CatalogPolicy,
  number: number,
  { state, accepted }: Pick<Requirement, 'state' | 'accepted'>,
): SubjectRequirement['version'] {
  const version = findVersion(policy, number)
  if (version === undefined) return null
  const changes = policy.changes.find(({ from, to }) => from === accepted && to === number)
  return {
    number,
    digests: mapLocales((locale) => version.digests[locale]),
    summary: isDone(state)
      ? NOTHING_TO_TELL
      : mapLocales((locale) => [
          ...(accepted > 0 ? listReasons(version, locale) : []),
          ...listPointWords(getPoints(version, accepted), locale),
        ]),
    // The date that the text itself states, also when the service saw the version later than that.
    effective: formatDay(version.effectiveAt),
    texts: version.texts,
    changes: changes?.fragments ?? null,
  }
}

// Most questions come from people who have answered everything, and most of an answer would be these words.
const DONE: readonly State[] = ['ended', 'covered', 'settled']

function isDone(state: State): boolean {
  return DONE.includes(state)
}

// What changed says little to someone who reads the text for the first time.
function getPoints({ summary, meaning }: ManifestVersion, accepted: number) {
  return accepted > 0 ? summary : meaning
}

function addDate(announced: Announced): SubjectRequirement['announced'][number] {
  return { ...announced, effective: formatDay(announced.effectiveAt) }
}
