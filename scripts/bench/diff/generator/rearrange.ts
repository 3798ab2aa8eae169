import type { Item } from './draft.ts'
import type { EditContext } from './reword.ts'

/** Puts in new clauses, which take the depth of the one that they stand before; `early` ones shift all numbers. */
export function insert(items: Item[], part: number, { random, phrases }: EditContext, early: boolean): void {
  for (let left = Math.max(1, Math.floor(items.length * part)); left > 0; left--) {
    const places = items.flatMap(({ kind }, at) => (kind === 'clause' ? [at] : []))
    const at = early && left === 1 ? (places[0] ?? 1) : random.pick(places)
    const id = Math.max(...items.map((item) => item.id)) + 1000
    items.splice(at, 0, {
      id,
      kind: 'clause',
      depth: items[at]?.depth ?? 1,
      text: phrases.generateClause(random.int(1, 3)),
    })
  }
}

/** Takes out clauses that have none below them and that no reference names. */
export function remove(items: Item[], part: number, { random }: EditContext): void {
  const named = new Set(items.map((item) => item.refers))
  const free = items.filter(
    ({ kind, depth, id }, at) =>
      kind === 'clause' && !named.has(id) && (depth === 2 || items[at + 1]?.depth !== 2),
  )
  const gone = new Set(random.sample(free, Math.max(1, items.length * part)))
  items.splice(0, items.length, ...items.filter((item) => !gone.has(item)))
}

/** All clauses in another order, headings and tables where they were. */
export function shuffleClauses(items: readonly Item[], { random }: EditContext): Item[] {
  const clauses = items.filter((item) => item.kind === 'clause').map((item) => ({ item, key: random.next() }))
  const order = clauses.sort((a, b) => a.key - b.key).map(({ item }) => item)
  return items.map((item) =>
    item.kind === 'clause' ? { ...(order.shift() ?? item), depth: item.depth } : item,
  )
}
