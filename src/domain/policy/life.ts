import { readMoment } from '../time/read-moment.ts'

/**
 * The life of a version: announced, replaced before its effect or in force, superseded, and the end of a policy.
 * Everything that asks which version holds when, or what a version is compared with, asks here.
 */

/** What deciding "which version holds when" needs to know of a published version. */
export interface Effective {
  number: number
  effectiveAt: string
  /** From when it is known: its publication, or the first sight of it by a service. */
  publishedAt: string
  /** Announced versions whose place it takes. */
  replaces?: number[] | undefined
  /** With it the policy ends. */
  ends?: true | undefined
}

/**
 * The version that took the place of another before that one took effect; null for one that takes effect, or did.
 *
 * @example findReplacement([v1, announcedForMarch, { ...emergency, replaces: [2] }], announcedForMarch) // emergency
 */
export function findReplacement<T extends Effective>(versions: readonly T[], version: Effective): T | null {
  return (
    versions.find(
      (other) =>
        other.replaces?.includes(version.number) &&
        readMoment(other.publishedAt) <= readMoment(version.effectiveAt),
    ) ?? null
  )
}

/** The versions that take effect, or did: those without whose place another one has taken before. */
export function listLiving<T extends Effective>(versions: readonly T[]): T[] {
  return versions.some(({ replaces }) => replaces)
    ? versions.filter((version) => findReplacement(versions, version) === null)
    : [...versions]
}

/** The version in force at a moment: the highest living one whose effect has begun; null before the first. */
export function findInForce<T extends Effective>(versions: readonly T[], now: Date): T | null {
  const begun = listLiving(versions).filter(({ effectiveAt }) => readMoment(effectiveAt) <= now.getTime())
  return begun.reduce<T | null>(
    (best, version) => (best && best.number > version.number ? best : version),
    null,
  )
}

/** The living versions that do not bind yet, the next one first. */
export function listAnnounced<T extends Effective>(versions: readonly T[], now: Date): T[] {
  return listLiving(versions)
    .filter(({ effectiveAt }) => readMoment(effectiveAt) > now.getTime())
    .toSorted((a, b) => readMoment(a.effectiveAt) - readMoment(b.effectiveAt))
}

/** The moment with which a policy ended, or is announced to end; null for one that goes on. */
export function findEnd(versions: readonly Effective[], now: Date): string | null {
  const current = findInForce(versions, now)
  const last = current?.ends ? current : listAnnounced(versions, now).find(({ ends }) => ends)
  return last?.effectiveAt ?? null
}

/** What is known of a version, or of a draft, that is compared with the ones before it. */
export interface Numbered {
  number: number
  file: { replaces?: readonly number[] | undefined }
}

/**
 * The version whose place another one takes when it takes effect: the highest one before it that has not been
 * replaced until then. What changed is told against it, and not against what never bound anybody.
 */
export function findPredecessor<T extends Numbered>(
  versions: readonly T[],
  version: Numbered,
): T | undefined {
  const replaced = new Set(
    [...versions, version].flatMap(({ number, file }) =>
      number <= version.number ? (file.replaces ?? []) : [],
    ),
  )
  return versions.findLast(({ number }) => number < version.number && !replaced.has(number))
}
