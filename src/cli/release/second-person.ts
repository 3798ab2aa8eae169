import { KelisimError } from '../../domain/error.ts'
import type { GitHub } from '../github/github-calls.ts'
import type { Voice } from '../terminal/frame.ts'

/** The environment of GitHub whose rules hold a release until somebody agrees. */
export const ENVIRONMENT = 'release'

/**
 * Refuses to go on unless somebody else than whoever started a run has agreed to it. GitHub can be told to see to
 * that, or not; what it was told is said, and its record of the run decides.
 */
export async function requireSecondPerson(
  { say, info: tell }: Voice,
  github: GitHub,
  run: number,
): Promise<void> {
  const rules = await github.readEnvironment(ENVIRONMENT)
  const refuse = (problem: string) => {
    return new KelisimError('approval-missing', problem, say('approval.advice', { name: ENVIRONMENT }))
  }
  if (rules === null || rules.reviewers === 0) throw refuse(say('approval.nobody', { name: ENVIRONMENT }))
  const approvers = await github.listApprovers(run, ENVIRONMENT)
  if (approvers.length === 0) throw refuse(say('approval.none', { run }))
  const starters = await github.listStarters(run)
  if (approvers.every((login) => starters.includes(login)))
    throw refuse(say('approval.same', { run, who: approvers.join(', ') }))
  if (!rules.preventsSelfReview) tell(say('approval.open', { name: ENVIRONMENT }))
}
