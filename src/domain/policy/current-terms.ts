import { type Effective, findInForce } from './life.ts'
import { isPublished, type Policy } from './policy.ts'
import type { Kind, Terms } from './terms.ts'

/**
 * The version that speaks for its policy at a moment, where a policy is named as a whole: the one in force,
 * or else the newest.
 */
export function pickCurrent<T extends Effective>(versions: readonly T[], now: Date): T {
  return findInForce(versions, now) ?? pickNewest(versions)
}

/** What binds under a policy at a moment; while only drafts are there, what the newest of them says. */
export function getCurrentTerms({ versions }: Pick<Policy, 'versions'>, now: Date): Terms {
  const published = versions.filter(isPublished)
  if (published.length === 0) return pickNewest(versions).file
  const effects = published.map(({ number, file }) => ({ ...file, number, file }))
  return pickCurrent(effects, now).file
}

/** The kind of a policy, which its first version settles for all. */
export function getKind({ versions: [first] }: Pick<Policy, 'versions'>): Kind {
  if (!first) throw new Error('A policy has at least one version.')
  return first.file.kind
}

function pickNewest<T extends { number: number }>(versions: readonly T[]): T {
  const [first, ...others] = versions
  if (!first) throw new Error('A policy has at least one version.')
  return others.reduce((newest, other) => (other.number > newest.number ? other : newest), first)
}
