import { computeRequirement } from '../../domain/acceptance/acceptance.ts'
import type { ActKind, ActRequest } from '../../domain/acceptance/act.ts'
import { findInForce } from '../../domain/policy/policy.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import type { StoredAct } from '../../store/store.ts'
import { Problem } from '../http/problem.ts'
import type { CatalogPolicy } from '../published/catalog.ts'

/** What is known when an act is judged. */
export interface ActCase {
  request: ActRequest
  policy: CatalogPolicy
  version: ManifestVersion
  /** The person's acts for the policy, oldest first. */
  acts: readonly StoredAct[]
  issuedAt: Date
  now: Date
  /** Handed in by staff or a guardian, after a letter or an e-mail: nothing was rendered. */
  onBehalf: boolean
}

type Rule = (facts: ActCase) => Problem | null

const checkNotSuperseded: Rule = ({ request, policy, now }) =>
  request.version < (findInForce(policy.terms, now)?.number ?? 0)
    ? new Problem('version-superseded', 'Ask for the requirements again and show the version in force.')
    : null

const checkDigest: Rule = ({ request, version }) =>
  request.digest === version.digests[request.locale]
    ? null
    : new Problem('digest-mismatch', 'Send the digest of the version in the language that was shown.')

const checkFragments: Rule = ({ request, policy, version }) => {
  const texts = Object.values(version.texts)
  const changes = policy.changes.filter(({ to }) => to === version.number)
  const known = [...texts, ...changes.flatMap(({ fragments }) => Object.values(fragments))]
  return request.shown.every((hash) => known.some(({ sha256 }) => sha256 === hash))
    ? null
    : new Problem('fragment-mismatch', 'Load the fragments again and show them to the person.')
}

const checkShown: Rule = ({ request, onBehalf }) =>
  onBehalf || request.shown.length > 0
    ? null
    : new Problem('body-invalid', 'An acceptance names what was shown.', {
        errors: [{ pointer: '/shown', detail: 'Expected at least one fragment.' }],
      })

const checkStanding: Rule = ({ policy, acts, now }) =>
  computeRequirement(policy.terms, acts, policy.required, now).accepted > 0
    ? null
    : new Problem('nothing-to-withdraw', 'Only an acceptance that stands can be withdrawn.')

// Asked of the rules, not of the version: a notice stays due when a version that asks nothing follows it.
const checkNoticeDue: Rule = ({ request, policy, acts, now }) => {
  const { state, version } = computeRequirement(policy.terms, acts, policy.required, now)
  return state === 'notice' && version === request.version
    ? null
    : new Problem('notice-not-due', 'Ask for the requirements again: only the state "notice" wants this act.')
}

const checkShownBefore: Rule = ({ request, acts, issuedAt }) => {
  const shown = acts.find(({ act, version }) => act === 'shown' && version === request.version)
  if (shown === undefined) return new Problem('not-shown', 'Record that the notice was shown first.')
  // A later token is the product's word that the person came back after having seen the notice.
  return issuedAt.getTime() > Date.parse(shown.at)
    ? null
    : new Problem('token-before-notice', 'Send it with a token issued after the notice was shown.')
}

const RULES: Record<ActKind, readonly Rule[]> = {
  accept: [checkNotSuperseded, checkDigest, checkShown, checkFragments],
  decline: [checkNotSuperseded, checkDigest, checkFragments],
  withdraw: [checkStanding, checkDigest, checkFragments],
  shown: [checkNoticeDue, checkDigest, checkFragments],
  continue: [checkNoticeDue, checkDigest, checkFragments, checkShownBefore],
}

/** Throws the first reason for which a new act may not be recorded. */
export function judge(facts: ActCase): void {
  for (const rule of RULES[facts.request.act]) {
    const problem = rule(facts)
    if (problem !== null) throw problem
  }
}
