import type { PastAct } from './act.ts'
import type { Term } from './term.ts'

/**
 * What a consent is given to one by one: what the person chose, as far as every version that has taken effect since
 * offers it still. What a version has dropped stays off when a later one offers it again: nobody has said yes to that
 * anew. Nothing is chosen where a consent that was given as a whole is now given to choices one by one.
 *
 * @param answer the person's last answer, if there is one
 * @param begun the living versions that have taken effect, ascending
 * @returns ids in the order in which they were chosen; null where the consent is given as a whole, or not at all
 * @example
 * listChosen({ act: 'accept', version: 1, choices: ['email', 'sms'] }, [version1, { ...version2, offers: ['email'] }])
 * // ['email']
 */
export function listChosen(answer: PastAct | undefined, begun: readonly Term[]): readonly string[] | null {
  if (answer?.act !== 'accept') return null
  const since = begun.filter(({ number }) => number > answer.version).map(({ offers }) => offers)
  if (answer.choices === undefined && since.every((offers) => offers === undefined)) return null
  return (answer.choices ?? []).filter((id) => since.every((offers) => offers?.includes(id)))
}
