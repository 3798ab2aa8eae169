import { diffArrays } from 'diff'
import { listGaps, range } from '../align/gap.ts'
import { findHeaviestIncreasingSubsequence } from '../align/heaviest-increasing-subsequence.ts'
import type { Pair } from '../align/pair.ts'
import type { DiffBlock } from '../block/diff-block.ts'

/** What can be told of a block without knowing its language. */
export interface Sign {
  form: string
  number: string | null
  /** Its row in the version before; -1 for none. */
  origin: number
}

/** A block that has its old words is known by them; a number may have shifted in one language alone. */
const SAME_ORIGIN = 3
const SAME_NUMBER = 1

/** Reads the sign of a block. */
export function readSign({ block }: DiffBlock, origin: number): Sign {
  const { kind, number, place } = block
  const form = `${kind} ${place.level} ${place.within.join(' ')}`
  return { form, number: number === null ? null : readDigits(number), origin }
}

/** What all languages print alike of a number: `8` of «8-бап» and «Статья 8»; of letters only that they are some. */
function readDigits(number: string): string {
  return /\d+(?:\.\d+)*/.exec(number)?.[0] ?? ''
}

/** Tells whether languages have the same structure, as far as is known of what each block was before. */
export function areAlike([first = [], ...others]: readonly (readonly Sign[])[]): boolean {
  return others.every(
    (signs) => signs.length === first.length && signs.every((sign, n) => isSameRow(sign, first[n] as Sign)),
  )
}

function isSameRow(one: Sign, other: Sign): boolean {
  const known = one.origin >= 0 && other.origin >= 0
  return one.form === other.form && one.number === other.number && (!known || one.origin === other.origin)
}

/** Pairs that keep the order of both: first what is known by origin or number, then what has the same form. */
export function pairSigns(left: readonly Sign[], right: readonly Sign[]): Pair[] {
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
