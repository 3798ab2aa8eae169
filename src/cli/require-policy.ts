import { KelisimError } from '../domain/error.ts'
import { getCurrentTerms } from '../domain/policy/current-terms.ts'
import { findPredecessor } from '../domain/policy/life.ts'
import type { Policy, Version } from '../domain/policy/policy.ts'
import { type CliSay, sayIn } from './say.ts'
import { choose, createMissingOptionError } from './terminal/ask.ts'
import type { Voice } from './terminal/frame.ts'

/** The policy with an id, or an error that lists those there are. */
export function requirePolicy(policies: readonly Policy[], id: string, say: CliSay = sayIn('en')): Policy {
  const policy = policies.find((candidate) => candidate.id === id)
  if (policy) return policy
  const known = policies.map((candidate) => candidate.id).join(', ')
  throw new KelisimError(
    'policy-unknown',
    say('find.policy', { id: JSON.stringify(id) }),
    say('find.choose', { known }),
  )
}

/** The version with a number; without one, the last. */
export function requireVersion(
  policy: Policy,
  number: string | undefined,
  say: CliSay = sayIn('en'),
): Version {
  const version =
    number === undefined ? policy.versions.at(-1) : policy.versions.find((v) => String(v.number) === number)
  if (version) return version
  const known = policy.versions.map((candidate) => candidate.number).join(', ')
  throw new KelisimError(
    'version-unknown',
    say('find.version', { name: number === undefined ? policy.id : `${policy.id}@${number}` }),
    say('find.choose', { known }),
  )
}

/**
 * The error of a command that names no policy: its example names one that there is.
 *
 * @param example with the policy `privacy`
 */
export function createMissingPolicyError(
  voice: Voice,
  policies: readonly Policy[],
  example: string,
): KelisimError {
  const known = policies.map(({ id }) => id)
  const id = known.includes('privacy') ? 'privacy' : (known[0] ?? 'privacy')
  return createMissingOptionError(voice, '<policy>', example.replace('privacy', id))
}

/** The policy that is named, or chosen at a terminal. */
export async function choosePolicy(
  voice: Voice,
  policies: readonly Policy[],
  id: string | undefined,
  example: string,
): Promise<Policy> {
  if (id !== undefined) return requirePolicy(policies, id, voice.say)
  if (!voice.interactive) throw createMissingPolicyError(voice, policies, example)
  const [only, ...others] = policies
  if (only && others.length === 0) return only
  const now = new Date()
  const choices = policies.map((one) => ({
    value: one.id,
    label: getCurrentTerms(one, now).title[voice.locale],
    hint: one.id,
  }))
  return requirePolicy(policies, await choose(voice, voice.say('ask.policy'), choices), voice.say)
}

/** Two versions of a policy that are compared. */
export interface Pair {
  policy: Policy
  from: Version
  to: Version
}

/** The versions that are named: without numbers, the last one and the one whose place it takes. */
export async function choosePair(
  voice: Voice,
  policies: readonly Policy[],
  [id, from, to]: readonly (string | undefined)[],
  example: string,
): Promise<Pair> {
  const { say } = voice
  const policy = await choosePolicy(voice, policies, id, example)
  const later = requireVersion(policy, to, say)
  const earlier = from ?? findPredecessor(policy.versions, later)?.number.toString()
  if (earlier !== undefined) return { policy, from: requireVersion(policy, earlier, say), to: later }
  const known = policy.versions.map(({ number }) => number).join(', ')
  throw new KelisimError('usage', say('diff.single', { id: policy.id }), say('find.choose', { known }))
}
