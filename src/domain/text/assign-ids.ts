import type { Part } from './part.ts'

/** A block, and the part that it opens, or stands under. */
interface Addressed {
  part: Part | null
  under: Part
}

/**
 * The addresses of blocks, the same in every language: a part's is what is printed, `8.2`, under what it
 * stands, `8.2-1`; what bears no number is counted under the part above, `8.2-p1`. Clauses and headings
 * choose first, so that no list before them takes their number; what is printed twice is counted, `8.2_2`.
 */
export function assignIds(blocks: readonly Addressed[]): string[] {
  const ids = new Map<Part, string>()
  const taken = new Set<string>()
  const counts = new Map<Part, number>()

  const claim = (wanted: string): string => {
    let id = wanted
    for (let n = 2; taken.has(id); n++) id = `${wanted}_${n}`
    taken.add(id)
    return id
  }
  const assign = (part: Part): string => {
    const known = ids.get(part)
    if (known !== undefined) return known
    const above = !part.above || part.above.segment === '' ? '' : assign(part.above)
    const joint = above === '' || part.segment.startsWith('.') ? '' : '-'
    const id = claim(part.whole ? part.segment : `${above}${joint}${part.segment}`)
    ids.set(part, id)
    return id
  }

  for (const { part } of blocks) if (part && !part.isItem) assign(part)
  for (const { part } of blocks) if (part) assign(part)
  return blocks.map(({ part, under }) => {
    if (part) return assign(part)
    const count = (counts.get(under) ?? 0) + 1
    counts.set(under, count)
    return claim(under.segment === '' ? `p${count}` : `${assign(under)}-p${count}`)
  })
}
