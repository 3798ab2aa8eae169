import type { Outline, OutlineBlock } from './outline.ts'
import { SEGMENTS } from './part.ts'

/** How parts stand within each other whatever their headings' levels are; the outermost first. */
const RANKS = ['appendix', 'section', 'chapter', 'sign', 'article', 'clause'].filter(
  (series) => series === 'sign' || series in SEGMENTS,
)

/**
 * The addresses under which each block of a text stands, its own among them: those that its own goes on from, and
 * those of the headings above it. Articles are counted through a text, so theirs does not tell the chapter: `st-5`.
 */
export function listAddressesAbove({ blocks }: Pick<Outline, 'blocks'>): Map<string, ReadonlySet<string>> {
  const open: OutlineBlock[] = []
  const found = new Map<string, ReadonlySet<string>>()
  for (const block of blocks) {
    const opens = block.place.level > 1 || getRank(block) >= 0
    if (opens) while (open.length > 0 && !contains(open.at(-1) as OutlineBlock, block)) open.pop()
    if (opens) open.push(block)
    const beginnings = [...block.id.matchAll(/[-.]/g)].map(({ index }) => block.id.slice(0, index))
    found.set(block.id, new Set([block.id, ...beginnings, ...open.map(({ id }) => id)]))
  }
  return found
}

function contains(outer: OutlineBlock, inner: OutlineBlock): boolean {
  const [rank, other] = [getRank(outer), getRank(inner)]
  if (rank >= 0 && other >= 0) return rank < other
  return inner.place.level === 0 || (outer.place.level > 0 && outer.place.level < inner.place.level)
}

function getRank({ series }: OutlineBlock): number {
  return RANKS.indexOf(series ?? '')
}
