import { isAnswer, type PastAct } from './act.ts'

/**
 * A person's acts for one policy without the entries that were corrected, and without the corrections: what was entered
 * by mistake counts as never given, which is not a withdrawal. A correction follows what it corrects, the last answer
 * before it.
 *
 * @param acts oldest first, with every answer that there was
 * @example
 * dropCorrected([{ act: 'accept', version: 1 }, { act: 'withdraw', version: 1 }, { act: 'correct', version: 1 }])
 * // [{ act: 'accept', version: 1 }]
 */
export function dropCorrected<T extends PastAct>(acts: readonly T[]): readonly T[] {
  if (!acts.some(({ act }) => act === 'correct')) return acts
  const corrected = findCorrected(acts)
  return acts.filter((act) => act.act !== 'correct' && !corrected.has(act))
}

/** The answers among a person's acts for one policy that were entered by mistake and corrected; acts oldest first. */
export function findCorrected<T extends PastAct>(acts: readonly T[]): ReadonlySet<T> {
  const corrected = new Set<T>()
  acts.forEach(({ act }, place) => {
    if (act !== 'correct') return
    const mistaken = acts.slice(0, place).findLast((one) => isAnswer(one) && !corrected.has(one))
    if (mistaken !== undefined) corrected.add(mistaken)
  })
  return corrected
}

/** The acts without what was corrected, which counts as never said; the corrections themselves were. */
export function listSaid<T extends PastAct>(acts: readonly T[]): readonly T[] {
  const corrected = findCorrected(acts)
  return corrected.size === 0 ? acts : acts.filter((act) => !corrected.has(act))
}
