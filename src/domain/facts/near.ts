import { compilePattern } from '../patterns.ts'
import type { Amount } from './amount.ts'
import type { DateFound } from './dates.ts'
import type { Marker } from './markers.ts'
import { SPACE } from './wording.ts'

/** Between a bound and its figure: «чем за», "than the". */
const BEFORE_FIGURE = compilePattern(`^${SPACE}(?:\\p{L}{1,4}${SPACE}){0,3}[«"(]?$`, 'u')
const BEHIND_FIGURE = compilePattern(`^(?:[-‑]\\p{L}{1,6})?[)»"]?(?:${SPACE}\\p{L}{1,9})?${SPACE}$`, 'u')
/** No two words that belong together are further apart. */
const FAR = 24

type Figure = Pick<Amount, 'start' | 'end'>

/** The figure that a bound speaks of; undefined where none stands beside it. */
export function findBoundFigure(
  { start, end, needs, date }: Marker,
  lower: string,
  amounts: readonly Amount[],
  dates: readonly DateFound[],
): Figure | undefined {
  const figures: Figure[] = [
    ...(date === 'only'
      ? []
      : amounts.filter((amount) => isCounted(amount) || lower.slice(start, end).includes(' '))),
    ...(date === undefined ? [] : dates),
  ]
  return figures.find((figure) =>
    needs === 'before'
      ? figure.end < start && start - figure.end < FAR && BEHIND_FIGURE.test(lower.slice(figure.end, start))
      : figure.start > end && figure.start - end < FAR && BEFORE_FIGURE.test(lower.slice(end, figure.start)),
  )
}

/** "Over one of them" speaks of no number, as "more than one" does. */
function isCounted({ sure, unit, number, written }: Amount): boolean {
  return sure || unit !== null || written === 'figures' || Number(number) > 2
}
