import type { ActKind, ActRequest, PastAct } from '../../domain/acceptance/act.ts'
import { computeRequirement, findAnswerTo } from '../../domain/acceptance/decide-state.ts'
import { findInForce, findReplacement } from '../../domain/policy/life.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import type { StoredAct } from '../../store/store.ts'
import { Problem } from '../http/problem.ts'
import { type CatalogPolicy, getTerms } from '../published/catalog.ts'
import { ACT_PROBLEMS, createActProblem } from './act-problems.ts'
import { isLaterThanShown } from './later-than-shown.ts'

/** An act that says something, and takes nothing back of what staff entered. */
export type AnswerRequest = ActRequest & { act: Exclude<ActKind, 'correct'> }

/** What is known when an act is judged. */
export interface ActCase {
  request: AnswerRequest
  policy: CatalogPolicy
  version: ManifestVersion
  /** The person's acts for the policy, oldest first. */
  acts: readonly (PastAct & Pick<StoredAct, 'at' | 'token'>)[]
  issuedAt: Date
  now: Date
  /** Handed in by staff or a guardian, after a letter or an e-mail: nothing was rendered. */
  onBehalf: boolean
}

type Rule = (facts: ActCase) => Problem | null

const checkNotSuperseded: Rule = ({ request, policy, now }) => {
  const term = policy.terms.find(({ number }) => number === request.version)
  const isReplaced = term !== undefined && findReplacement(policy.terms, term) !== null
  return isReplaced || request.version < (findInForce(policy.terms, now)?.number ?? 0)
    ? createActProblem('version-superseded')
    : null
}

const checkDigest: Rule = ({ request, version }) =>
  request.digest === version.digests[request.locale] ? null : createActProblem('digest-mismatch')

// In the language of the act alone: it says which one the person was shown.
const checkFragments: Rule = ({ request, policy, version }) => {
  const text = version.texts[request.locale]
  const changes = policy.changes.filter(({ to }) => to === version.number)
  const known = [text, ...changes.map(({ fragments }) => fragments[request.locale])]
  return request.shown.every((hash) => known.some(({ sha256 }) => sha256 === hash))
    ? null
    : createActProblem('fragment-mismatch')
}

const checkShown: Rule = ({ request, policy, version, acts, now, onBehalf }) => {
  if (onBehalf) return null
  const { accepted } = computeRequirement(policy.terms, acts, getTerms(policy, now).required, now)
  const changes = policy.changes.find(({ from, to }) => from === accepted && to === version.number)
  const enough = [version.texts[request.locale].sha256, changes?.fragments[request.locale].sha256]
  return request.shown.some((hash) => enough.includes(hash)) ? null : createActProblem('text-not-shown')
}

const checkStanding: Rule = ({ policy, acts, now }) => {
  const { accepted, version } = computeRequirement(policy.terms, acts, getTerms(policy, now).required, now)
  // An early yes to an announced version can be taken back before it counts.
  const hasEarlyYes = policy.terms.some(
    ({ number }) => number > (version ?? 0) && findAnswerTo(acts, number) === 'accept',
  )
  return accepted > 0 || hasEarlyYes ? null : createActProblem('nothing-to-withdraw')
}

// Asked of the rules, not of the version: a notice stays due when a version that asks nothing follows it.
const checkNoticeDue: Rule = ({ request, policy, acts, now }) => {
  const { state, version } = computeRequirement(policy.terms, acts, getTerms(policy, now).required, now)
  return state === 'notice' && version === request.version ? null : createActProblem('notice-not-due')
}

const checkShownBefore: Rule = ({ request, acts, issuedAt, now }) => {
  const shown = acts.find(({ act, version }) => act === 'shown' && version === request.version)
  if (shown === undefined) return createActProblem('not-shown')
  // A later token is the product's word that the person came back after having seen the notice.
  return isLaterThanShown(shown, issuedAt, now) ? null : createActProblem('token-before-notice')
}

const checkChoices: Rule = ({ request: { act, choices = [] }, version }) => {
  const offered = act === 'accept' ? (version.terms.choices ?? []).map(({ id }) => id) : []
  const isOnce = new Set(choices).size === choices.length && choices.every((id) => offered.includes(id))
  if (isOnce && choices.length > 0 === offered.length > 0) return null
  const expected = offered.length > 0 ? `one or more of ${offered.join(', ')}, each once` : 'no choices here'
  const errors = [{ pointer: '/choices', detail: `expected ${expected}` }]
  return new Problem('choices-invalid', ACT_PROBLEMS['choices-invalid'].detail, { errors })
}

// A correction is judged by the entry that it takes back, and by nothing that is published.
const RULES: Record<Exclude<ActKind, 'correct'>, readonly Rule[]> = {
  accept: [checkNotSuperseded, checkDigest, checkFragments, checkShown],
  decline: [checkNotSuperseded, checkDigest, checkFragments],
  withdraw: [checkStanding, checkDigest, checkFragments],
  shown: [checkNoticeDue, checkDigest, checkFragments],
  continue: [checkNoticeDue, checkDigest, checkFragments, checkShownBefore],
}

/** Throws the first reason for which a new act may not be recorded. */
export function judge(facts: ActCase): void {
  for (const rule of [...RULES[facts.request.act], checkChoices]) {
    const problem = rule(facts)
    if (problem !== null) throw problem
  }
}
