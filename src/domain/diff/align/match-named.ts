import type { Alignment } from './alignment.ts'
import type { Alignable, Pair } from './pair.ts'

/**
 * Joins what a reader knows by name, whatever else of it changed: table rows by their first words, and by
 * their place under the same head; lines that are nothing but a link by where it leads.
 */
export function matchNamed(
  alignment: Alignment,
  before: readonly Alignable[],
  after: readonly Alignable[],
): void {
  const { free } = alignment
  const pick = (places: readonly number[], blocks: readonly Alignable[], rows: boolean) =>
    places.filter((place) => {
      const { name, table } = blocks[place] as Alignable
      return rows ? table >= 0 : table < 0 && name !== null
    })
  const links = [pick(free.before, before, false), pick(free.after, after, false)] as const
  alignment.add(pairByName(links[0], links[1], before, after))
  const rows = [pick(free.before, before, true), pick(free.after, after, true)] as const
  if (rows[0].length === 0 || rows[1].length === 0) return
  const [old, now] = [groupByTable(rows[0], before), groupByTable(rows[1], after)]
  for (const [n, m] of pairTables(alignment, before, after))
    alignment.add(pairByName(old.get(n) ?? [], now.get(m) ?? [], before, after))
}

/** Blocks with one name, where nothing else bears it. */
function pairByName(
  left: readonly number[],
  right: readonly number[],
  before: readonly Alignable[],
  after: readonly Alignable[],
): Pair[] {
  const old = Map.groupBy(left, (n) => (before[n] as Alignable).name)
  const now = Map.groupBy(right, (m) => (after[m] as Alignable).name)
  return [...old].flatMap(([name, places]): Pair[] => {
    const there = now.get(name)
    if (name === null || places.length !== 1 || there?.length !== 1) return []
    return [[places[0] as number, there[0] as number]]
  })
}

/** Which tables are one, by the rows that belong together already and by the names of the others. */
function pairTables(alignment: Alignment, before: readonly Alignable[], after: readonly Alignable[]): Pair[] {
  const votes = new Map<number, Map<number, number>>()
  const vote = (n: number, m: number) => {
    const of = votes.get(n) ?? new Map<number, number>()
    votes.set(n, of.set(m, (of.get(m) ?? 0) + 1))
  }
  const named = new Map<string, Set<number>>()
  for (const { table, name } of after)
    if (table >= 0 && name !== null) named.set(name, (named.get(name) ?? new Set()).add(table))
  before.forEach(({ table, name }, n) => {
    if (table < 0) return
    const there = after[alignment.findAfter(n)]?.table ?? -1
    if (there >= 0) vote(table, there)
    else for (const other of named.get(name ?? '') ?? []) vote(table, other)
  })
  const ranked = [...votes].flatMap(([n, of]) =>
    [...of].map(([m, count]) => ({ pair: [n, m] as Pair, count })),
  )
  ranked.sort((x, y) => y.count - x.count || x.pair[0] - y.pair[0] || x.pair[1] - y.pair[1])
  const taken = { before: new Set<number>(), after: new Set<number>() }
  return ranked.flatMap(({ pair: [n, m] }): Pair[] => {
    if (taken.before.has(n) || taken.after.has(m)) return []
    taken.before.add(n)
    taken.after.add(m)
    return [[n, m]]
  })
}

function groupByTable(places: readonly number[], blocks: readonly Alignable[]): Map<number, number[]> {
  return Map.groupBy(places, (place) => (blocks[place] as Alignable).table)
}
