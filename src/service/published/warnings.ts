import { KelisimError } from '../../domain/error.ts'
import type { VersionState } from '../../domain/log/version-states.ts'
import { formatVersionName } from '../../domain/policy/policy.ts'
import { type BuiltFile, type Manifest, serializeSealedFacts } from '../../domain/publication/manifest.ts'
import type { Reactions, VersionSight } from '../../store/store.ts'
import { sayToOperator as say } from './say.ts'
import type { Loss } from './take-over.ts'

/** Something that an operator has to mend, while everybody is served. */
export interface Warning {
  /** Stable. */
  code: (typeof WARNING_CODES)[number]
  /** What is amiss, and the way out. */
  detail: string
}

export const WARNING_CODES = [
  'site-unusable',
  'site-incomplete',
  'site-not-kept',
  'version-dropped',
  'version-altered',
  'version-behind',
  'version-retracted',
  'policy-dropped',
  'policy-unpublished',
  'clock-behind',
  'mark-not-kept',
  'products-unusable',
] as const

/** The site as it is now cannot be used, and the last good one is. */
export function warnOfUnusable(error: unknown): Warning {
  return {
    code: 'site-unusable',
    detail: say('service.warnings.unusable', { problem: describeFailure(error) }),
  }
}

/** A file is missing that the manifest names, and there is no other site to use. */
export function warnOfMissing([file]: readonly BuiltFile[]): Warning[] {
  return file === undefined ? [] : [{ code: 'site-incomplete', detail: describeMissing(file) }]
}

/** Says which file is missing. */
export function describeMissing({ path, sha256 }: BuiltFile): string {
  return say('service.manifest.incomplete', { path, sha256 })
}

/** What is in use could not be written down. */
export function warnOfNotKept(error: unknown): Warning {
  return {
    code: 'site-not-kept',
    detail: say('service.warnings.notKept', { problem: describeFailure(error) }),
  }
}

/**
 * A version that people have answered is gone from the site, or another one.
 *
 * @param isInUse whether the site before, which has it, is in use for its policy
 */
export function warnOfLoss({ how, policy, version }: Loss, { people }: Reactions, isInUse: boolean): Warning {
  const name = formatVersionName(policy, version)
  return {
    code: how === 'dropped' ? 'version-dropped' : 'version-altered',
    detail: isInUse
      ? say(`service.warnings.${how}`, { version: name, policy, count: people })
      : say('service.warnings.differs', { version: name }),
  }
}

/** Versions of which the log says something else than the manifest in use. */
export function listDifferences(
  { policies }: Manifest,
  states: readonly VersionState[],
  warned: readonly VersionSight[],
): Warning[] {
  return states.flatMap(({ policy, version, facts, isKnown }): Warning[] => {
    const found = policies.find(({ id }) => id === policy)?.versions.find(({ number }) => number === version)
    const isInUse = found !== undefined && serializeSealedFacts(found) === facts
    if (isInUse === isKnown) return []
    if (warned.some((one) => one.policy === policy && one.version === version)) return []
    const name = formatVersionName(policy, version)
    if (isKnown)
      return [{ code: 'version-behind', detail: say('service.warnings.behind', { version: name }) }]
    return [{ code: 'version-retracted', detail: say('service.warnings.retracted', { version: name }) }]
  })
}

/** A policy is gone from the site that a product asks for. */
export function warnOfMissed(policy: string): Warning {
  return { code: 'policy-dropped', detail: say('service.warnings.missed', { policy }) }
}

/** A product asks for what nobody has published. */
export function warnOfUnpublished(product: string, policy: string): Warning {
  return { code: 'policy-unpublished', detail: say('service.warnings.unpublished', { product, policy }) }
}

/** A failure with its way out, on one line. */
export function describeFailure(error: unknown): string {
  if (error instanceof KelisimError) return `${error.message} ${error.advice}`
  return error instanceof Error ? error.message : String(error)
}
