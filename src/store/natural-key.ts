import { type Act, type ActKind, isAnswer, isInLine, type PastAct } from '../domain/acceptance/act.ts'
import type { StoredAct } from './stored-act.ts'

/** Acts that say everything the first time: seeing or using a version once more adds nothing. */
const ONCE_PER_VERSION: readonly ActKind[] = ['shown', 'continue']

/** What makes two acts about one person the same act: what is said, after what, and by whom. */
export type NaturalKey = Pick<Act, 'policy' | 'version' | 'act' | 'after' | 'choices'> & Partial<Source>
/** Who says it: the person alone, somebody in their place, staff after a letter of some day, an earlier system. */
type Source = Pick<StoredAct, 'onBehalf' | 'delegate' | 'claimedAt'>

/** Finds the act that a repeated request is about among a person's acts; undefined when it is new. */
export function findKnown<T extends NaturalKey>(acts: readonly T[], key: NaturalKey): T | undefined {
  return acts.find(
    (act) =>
      act.policy === key.policy &&
      act.version === key.version &&
      act.act === key.act &&
      (act.after === key.after || ONCE_PER_VERSION.includes(key.act)) &&
      isSaidAlike(act, key),
  )
}

/** Id of a person's last answer for a policy, or of its correction, which the next act has to name; null when there is none. */
export function findLastAnswer(
  acts: readonly (Pick<NaturalKey, 'policy' | 'act'> & { id: string })[],
  policy: string,
): string | null {
  return acts.findLast((act) => act.policy === policy && isInLine(act))?.id ?? null
}

/**
 * Finds the answer that already says what another one would: the last one about that version, unless a withdrawal of
 * everything followed. Undefined when the other would change something.
 */
export function findStanding<T extends NaturalKey & Pick<PastAct, 'endsAll'>>(
  /** Those that count: without what was corrected. */
  acts: readonly T[],
  key: Omit<NaturalKey, 'after'>,
): T | undefined {
  const { policy, version, act } = key
  if (!isAnswer(key)) return undefined
  const last = acts.findLast(
    (one) =>
      one.policy === policy &&
      isAnswer(one) &&
      (one.version === version || one.act === 'withdraw' || one.endsAll),
  )
  return last?.act === act && isSaidAlike(last, key) ? last : undefined
}

/** Of staff's word nothing is the person's own, and another letter is another act. */
function isSaidAlike(one: Omit<NaturalKey, 'after'>, other: Omit<NaturalKey, 'after'>): boolean {
  return nameChoices(one) === nameChoices(other) && nameSource(one) === nameSource(other)
}

function nameSource({ onBehalf, delegate, claimedAt }: Partial<Source>): string {
  return JSON.stringify([
    ...[onBehalf?.actor, onBehalf?.note, onBehalf?.service, delegate?.sub, delegate?.role],
    claimedAt == null ? null : Date.parse(claimedAt),
  ])
}

/** To accept with other choices is another act; in which order they are named says nothing. */
function nameChoices({ choices = [] }: Pick<NaturalKey, 'choices'>): string {
  return choices.toSorted().join()
}
