import type { AppendOutcome } from '../../store/store.ts'
import { Problem, type ProblemId } from '../http/problem.ts'

/** A reason for which an act is not recorded. */
interface Refusal {
  /** What whoever sent the act can do about it. */
  detail: string
  /** A refusal of the token, which goes without saying in the lists of the routes. */
  ofToken?: true
  /** Of acts that nobody else can hand in for a person: the display of a notice, and use after it. */
  ownActs?: true
  /** Of what only staff enter for a person. */
  entries?: true
}

/** Everything for which an act is refused, in the order in which it is looked at. */
export const ACT_PROBLEMS = {
  'read-only': {
    detail:
      'The scope of the token is "read". To answer, send a token that the product made without "scope".',
    ownActs: true,
  },
  'own-act': {
    detail:
      'Being shown a notice and using on are for the person: send these with a token that has no "act". Whoever holds this one may accept, decline or withdraw.',
    ownActs: true,
  },
  'other-person': {
    detail:
      'Ask for the requirements again and show them: "for" belongs to another person than the token, or to another one who holds a token in the person’s place. Nothing was recorded.',
    ownActs: true,
  },
  'policy-unknown': { detail: 'No policy is published under this id.' },
  'policy-not-offered': { detail: 'Register the policy with the product in products.yaml first.' },
  'version-unknown': { detail: 'No such version of the policy is published.' },
  'version-retracted': {
    detail:
      'Ask for the requirements again: the version was taken back, or its number stands for other words now.',
  },
  'moment-ahead': {
    detail: 'Give the moment that stands on the paper, as RFC 3339 with its offset, or leave "at" out.',
    entries: true,
  },
  'moment-before-last': {
    detail:
      'Look at the answers of the person: the last one is newer than "at", or their own at that very moment. What was said before it would undo it.',
    entries: true,
  },
  'version-not-in-force': {
    detail: 'Check the moment, and send the version that was in force then.',
    entries: true,
  },
  'version-superseded': { detail: 'Ask for the requirements again and show the version in force.' },
  'digest-mismatch': { detail: 'Send the digest of the version in the language that was shown.' },
  'fragment-mismatch': {
    detail:
      'Load the fragments of this version again, in the language of the act, and show them to the person.',
  },
  'choices-invalid': {
    detail: 'Send in "choices" what the person has ticked of the choices that the requirement offers.',
  },
  'text-not-shown': {
    detail:
      'Show the text, or, to who has accepted a version, the changes since that version; then name its fragment in "shown".',
    ownActs: true,
  },
  'notice-not-due': {
    detail: 'Ask for the requirements again: only the state "notice" wants this act.',
    ownActs: true,
  },
  'not-shown': { detail: 'Record that the notice was shown first.', ownActs: true },
  'token-before-notice': {
    detail: 'Send it with a token issued after the notice was shown.',
    ownActs: true,
  },
  'nothing-to-withdraw': { detail: 'Only an acceptance that stands can be withdrawn.' },
  'nothing-to-correct': {
    detail:
      'Only the last answer can be corrected, if staff entered it: name it in "after", with its version. What the person said themselves is withdrawn.',
    entries: true,
  },
  'answered-elsewhere': { detail: 'Ask for the requirements again; "after" is not the last answer.' },
  'token-revoked': { detail: 'Ask the product for a new token.', ofToken: true },
} as const satisfies Partial<Record<ProblemId, Refusal>>

/** A row of the table. */
export type ActProblemId = keyof typeof ACT_PROBLEMS

/** What the store answers when it has recorded nothing. */
type RefusedOutcome = Exclude<AppendOutcome['kind'], 'stored' | 'known' | 'refused'>

const PROBLEM_OF_OUTCOME: Record<RefusedOutcome, ActProblemId> = {
  stale: 'answered-elsewhere',
  erased: 'token-revoked',
  retracted: 'version-retracted',
}

/** The refusal of an act, in the words of the table, and what was expected where the case alone tells. */
export function createActProblem(id: ActProblemId, expected?: string): Problem {
  const { detail } = ACT_PROBLEMS[id]
  return new Problem(id, expected === undefined ? detail : `${detail} ${expected}`)
}

/** What was recorded; throws the problem when nothing was. */
export function assertRecorded(outcome: AppendOutcome) {
  if (outcome.kind === 'stored' || outcome.kind === 'known') return outcome
  throw outcome.kind === 'refused' ? outcome.reason : createActProblem(PROBLEM_OF_OUTCOME[outcome.kind])
}

/** The refusals that a route which records acts has of its own. */
export function listActProblems({ onBehalf }: { onBehalf: boolean }): ProblemId[] {
  const refusals: [string, Refusal][] = Object.entries(ACT_PROBLEMS)
  return refusals
    .filter(([, { ofToken, ownActs, entries }]) => !ofToken && !(onBehalf ? ownActs : entries))
    .map(([id]) => id as ActProblemId)
}
