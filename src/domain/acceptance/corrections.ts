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
  const kept: T[] = []
  for (const act of acts) {
    if (act.act !== 'correct') kept.push(act)
    else {
      const mistaken = kept.findLastIndex(isAnswer)
      if (mistaken >= 0) kept.splice(mistaken, 1)
    }
  }
  return kept
}
