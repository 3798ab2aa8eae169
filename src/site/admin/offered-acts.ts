import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'

/** What staff may record for a person; being shown something and using on are a person's own. */
export type LetterAct = 'accept' | 'decline' | 'withdraw'

/** States in which an answer is awaited, or a mind may be changed, also where an older acceptance stands. */
const ANSWERABLE: readonly string[] = ['due', 'blocking', 'declined', 'optional']

/** Which acts make sense for an answer of an earlier day: where the person stood then nobody asks. */
export function listEarlierActs({ accepted }: Pick<SubjectRequirement, 'accepted'>): LetterAct[] {
  return ['accept', 'decline', ...(accepted > 0 ? (['withdraw'] as const) : [])]
}

/** Which acts make sense where a person stands with a policy. */
export function listOfferedActs({
  accepted,
  choices,
  state,
  version,
}: Pick<SubjectRequirement, 'accepted' | 'choices' | 'state' | 'version'>): LetterAct[] {
  if (version === null) return []
  return [
    ...(state !== 'ended' && (accepted === 0 || choices?.offered.length || ANSWERABLE.includes(state))
      ? (['accept', 'decline'] as const)
      : []),
    ...(accepted > 0 ? (['withdraw'] as const) : []),
  ]
}
