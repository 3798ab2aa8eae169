import type { Random } from '../../../harness/random.ts'
import type { Item } from './draft.ts'

const PLACES = 4
const WORDS = 8

/** Moves up to `count` clauses by four places or more; returns which ones. */
export function relocate(items: Item[], count: number, random: Random): Set<number> {
  const movable = items.filter((_, index) => isMovable(items, index))
  const chosen = new Set(random.sample(movable, count).map((item) => item.id))
  const order = items.map((item) => item.id)
  const stay = items.filter((item) => !chosen.has(item.id))
  const gaps = stay.flatMap((_, index) => (isGap(stay, index) ? [index] : []))
  const moved = new Map<number, Item[]>()
  const done = new Set<number>()
  for (const item of items.filter((one) => chosen.has(one.id))) {
    // Its old gap, counted in what stays: as many places as unmoved items stood before it.
    const old = order.slice(0, order.indexOf(item.id)).filter((id) => !chosen.has(id)).length
    const far = gaps.filter((gap) => Math.abs(gap - old) >= PLACES)
    if (far.length > 0) done.add(item.id)
    const gap = far.length > 0 ? random.pick(far) : old
    moved.set(gap, [...(moved.get(gap) ?? []), item])
  }
  const result = [...stay, null].flatMap((item, index) => [
    ...(moved.get(index) ?? []),
    ...(item ? [item] : []),
  ])
  items.splice(0, items.length, ...result)
  return done
}

/** Only clauses without others below them, and long enough to be known again. */
function isMovable(items: readonly Item[], index: number): boolean {
  const item = items[index]
  return (
    item?.kind === 'clause' &&
    item.depth === 1 &&
    items[index + 1]?.depth !== 2 &&
    item.text.split(' ').length >= WORDS
  )
}

/** A clause may be put before another one, or at the end of a section: never into a table or below a clause. */
function isGap(items: readonly Item[], index: number): boolean {
  const [previous, next] = [items[index - 1], items[index]]
  return (
    previous !== undefined &&
    previous.kind !== 'title' &&
    next?.depth === 1 &&
    next.kind !== 'row' &&
    (next.kind === 'clause' || previous.kind === 'clause')
  )
}
