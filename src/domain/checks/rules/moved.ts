import type { ClauseView, TextView } from '../text-view.ts'

/** A clause that stands under another section than its number says, and is why others seem to be numbered wrongly. */
export interface Moved {
  clause: ClauseView
  number: string
  /** The clause that it stands behind, and the number that its place asks for. */
  behind: string
  expected: string
}

/** So many numbers are enough to miss them. */
const FEW = 3

/** The one clause that was carried to another section without its number; null where that explains not everything. */
export function findMoved(
  clauses: readonly ClauseView[],
  wrong: readonly Pick<Moved, 'number'>[],
): Moved | null {
  const counted = clauses.filter((clause): clause is ClauseView & { number: string } => clause.counted)
  const strangers = counted.filter((clause, index) => {
    const own = getParent(clause.number)
    const [before, after] = [counted[index - 1]?.number ?? '', counted[index + 1]?.number]
    // Where only its neighbours agree with each other, it is the one that came.
    const place = getParent(before)
    return (
      own !== '' &&
      place !== '' &&
      own !== place &&
      own !== before &&
      after !== undefined &&
      getParent(after) === place
    )
  })
  const [only] = strangers
  if (!only || strangers.length > 1) return null
  const index = counted.indexOf(only)
  const behind = counted[index - 1]?.number ?? ''
  const [from, to] = [getParent(only.number), getParent(behind)]
  // Counting goes astray at most in the section that it left, the one it came to, and their headings.
  const near = [from, to]
  if (!wrong.every(({ number }) => near.includes(number) || near.includes(getParent(number)))) return null
  const last = Number(behind.slice(behind.lastIndexOf('.') + 1))
  return { clause: only, number: only.number, behind, expected: `${to}.${last + 1}` }
}

function getParent(number: string): string {
  return number.slice(0, Math.max(0, number.lastIndexOf('.')))
}

/** How many numbers a text had before and has lost, all of one depth, as when Word numbers them by itself; 0 for few. */
export function countLostNumbers(text: TextView, before: TextView): number {
  const count = (view: TextView, isDeep: boolean) =>
    view.clauses.filter(({ counted, number }) => counted && number?.includes('.') === isDeep).length
  return [true, false]
    .map((isDeep) => (count(text, isDeep) === 0 ? count(before, isDeep) : 0))
    .filter((lost) => lost >= FEW)
    .reduce((sum, lost) => sum + lost, 0)
}
