import type { Pair } from '../align/pair.ts'
import type { Block } from '../block/block.ts'
import type { DiffBlock } from '../block/diff-block.ts'
import { Row } from './row.ts'
import { areAlike, pairSigns, readSign, type Sign } from './sign.ts'

/** The blocks of one language in their order. */
export type Blocks = readonly DiffBlock[]
/** For each block of a language its row in the version before; -1 for none. */
export type Origins = ArrayLike<number>

/** What can be known of the blocks of a language by itself: which rows have the same words, which alike ones. */
export interface History {
  findSame(language: number): Origins
  findAlike(language: number): Origins
}

/** Which block of each language stands in a row; -1 where it has none. */
type Joint = number[]

/**
 * Puts the blocks of one version's languages side by side. They are expected to have the same structure; a
 * draft of which one language is ahead is paired by what each block was before, by numbers, and by order.
 */
export function buildRows(languages: readonly Blocks[], history?: History): Row[] {
  const [only, ...others] = languages
  if (only && others.length === 0) return placeRows(only.map((block) => [block]))
  const read = (find?: (language: number) => Origins) =>
    languages.map((blocks, language) => {
      const origins = find?.(language)
      return blocks.map((block, n): Sign => readSign(block, origins?.[n] ?? -1))
    })
  const signs = read(history?.findSame)
  const joints = areAlike(signs)
    ? (signs[0] ?? []).map((_, n) => signs.map(() => n))
    : joinLanguages(history ? read(history.findAlike) : signs)
  return placeRows(joints.map((joint) => joint.map((n, language) => languages[language]?.[n] ?? null)))
}

/** One language after the other is put beside those before it. */
function joinLanguages([first = [], ...others]: readonly (readonly Sign[])[]): Joint[] {
  let joints = first.map((_, n): Joint => [n])
  let known = [...first]
  others.forEach((signs, index) => {
    const pairs = pairSigns(known, signs)
    const [merged, all]: [Joint[], Sign[]] = [[], []]
    const without = Array<number>(index + 1).fill(-1)
    let [i, j] = [0, 0]
    for (const [n, m] of [...pairs, [known.length, signs.length] satisfies Pair]) {
      for (; i < n; i++) {
        merged.push([...(joints[i] as Joint), -1])
        all.push(known[i] as Sign)
      }
      for (; j < m; j++) {
        merged.push([...without, j])
        all.push(signs[j] as Sign)
      }
      if (n === known.length) break
      merged.push([...(joints[n] as Joint), m])
      const [one, other] = [known[n] as Sign, signs[m] as Sign]
      all.push(one.origin >= 0 ? one : { ...one, origin: other.origin })
      i = n + 1
      j = m + 1
    }
    joints = merged
    known = all
  })
  return joints
}

/** Rows with the table and the heading to which each belongs. */
function placeRows(list: readonly (readonly (DiffBlock | null)[])[]): Row[] {
  const headings: { place: number; level: number }[] = []
  let table = -1
  let inside = false
  return list.map((parts, place) => {
    const { kind, place: where } = (parts.find((part) => part !== null) as DiffBlock).block as Block
    const isRow = kind === 'tableRow'
    if (isRow && (!inside || where.within.at(-1) === 'head')) table++
    inside = isRow
    if (where.level > 0) while ((headings.at(-1)?.level ?? 0) >= where.level) headings.pop()
    const parent = headings.at(-1)?.place ?? -1
    if (where.level > 0) headings.push({ place, level: where.level })
    return new Row(parts, isRow ? table : -1, parent)
  })
}
