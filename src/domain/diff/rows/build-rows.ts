import { diffArrays } from 'diff'
import { listGaps, range } from '../align/gap.ts'
import { findHeaviestIncreasingSubsequence } from '../align/heaviest-increasing-subsequence.ts'
import type { Pair } from '../align/pair.ts'
import type { Block } from '../block/block.ts'
import type { DiffBlock } from '../block/diff-block.ts'
import { Row } from './row.ts'

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

/** What a block's row is, as far as one can tell without knowing the language. */
interface Sign {
  form: string
  number: string | null
  origin: number
}

/** A block that has its old words is known by them; a number may have shifted in one language alone. */
const SAME_ORIGIN = 3
const SAME_NUMBER = 1

/**
 * Puts the blocks of one version's languages side by side. They are expected to have the same structure; a
 * draft of which one language is ahead is paired by what each block was before, by numbers, and by order.
 */
export function buildRows(languages: readonly Blocks[], history?: History): Row[] {
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

function readSign({ block }: DiffBlock, origin: number): Sign {
  const { kind, number, place } = block
  return { form: `${kind} ${place.level} ${place.within.join(' ')}`, number, origin }
}

function areAlike([first = [], ...others]: readonly (readonly Sign[])[]): boolean {
  return others.every(
    (signs) => signs.length === first.length && signs.every((sign, n) => isSameRow(sign, first[n] as Sign)),
  )
}

function isSameRow(one: Sign, other: Sign): boolean {
  const known = one.origin >= 0 && other.origin >= 0
  return one.form === other.form && one.number === other.number && (!known || one.origin === other.origin)
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

/** Pairs that keep the order of both: first what is known by origin or number, then what has the same form. */
function pairSigns(left: readonly Sign[], right: readonly Sign[]): Pair[] {
  const weights = new Map<string, number>()
  const collect = (keyOf: (sign: Sign) => string | number | null, weight: number) => {
    const [old, now] = [left, right].map((signs) => groupPlaces(signs, keyOf)) as [
      Map<string | number, number[]>,
      Map<string | number, number[]>,
    ]
    for (const [key, places] of old) {
      const there = now.get(key)
      if (places.length !== 1 || there?.length !== 1) continue
      const pair = `${places[0]} ${there[0]}`
      weights.set(pair, (weights.get(pair) ?? 0) + weight)
    }
  }
  collect(({ origin }) => (origin >= 0 ? origin : null), SAME_ORIGIN)
  collect(({ form, number }) => (number === null ? null : `${number} ${form}`), SAME_NUMBER)
  const candidates = [...weights.keys()].map((key) => key.split(' ').map(Number) as Pair)
  const chain = findHeaviestIncreasingSubsequence(candidates, ([n, m]) => weights.get(`${n} ${m}`) ?? 0)
  return listGaps(chain, left.length, right.length).flatMap((gap, index) => {
    const anchor = chain[index]
    const inside = pairInOrder(gap.before, gap.after, left, right)
    return anchor ? [...inside, anchor] : inside
  })
}

function groupPlaces(
  signs: readonly Sign[],
  keyOf: (sign: Sign) => string | number | null,
): Map<string | number, number[]> {
  const found = new Map<string | number, number[]>()
  signs.forEach((sign, place) => {
    const key = keyOf(sign)
    if (key === null) return
    const at = found.get(key)
    if (at) at.push(place)
    else found.set(key, [place])
  })
  return found
}

function pairInOrder(
  before: readonly number[],
  after: readonly number[],
  left: readonly Sign[],
  right: readonly Sign[],
): Pair[] {
  if (before.length === 0 || after.length === 0) return []
  // What has its old words in one language and other old words in another is no pair.
  const forms = (places: readonly number[], signs: readonly Sign[], others: readonly Sign[]) => {
    const shared = new Set(others.map(({ origin }) => origin))
    return places.map((n) => {
      const { form, origin } = signs[n] as Sign
      return origin >= 0 && shared.has(origin) ? `${form} ${origin}` : form
    })
  }
  let [i, j] = [0, 0]
  return diffArrays(forms(before, left, right), forms(after, right, left)).flatMap(
    ({ added, removed, count }) => {
      if (added) j += count
      else if (removed) i += count
      else return range(0, count).map((): Pair => [before[i++] as number, after[j++] as number])
      return []
    },
  )
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
