import type { Flag, Op } from './change.ts'
import { type Fact, findFacts } from './facts.ts'

/** No fact is longer than this. */
const NEAR = 80

const ORDER: readonly Flag['kind'][] = ['negation', 'duty', 'money', 'date', 'period', 'number']

/**
 * Lists what changed among negations, duties, numbers, money, dates and periods, each quoted whole even when
 * only a part of it changed. States facts, gives no opinion.
 */
export function findFlags(ops: readonly Op[], locale: string): Flag[] {
  const before = findTouchedFacts(ops, 'removed', locale)
  const after = findTouchedFacts(ops, 'added', locale)
  const flags = ORDER.flatMap((kind) => {
    const [gone, come] = [subtractFacts(before, after, kind), subtractFacts(after, before, kind)]
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      kind,
      before: gone[index]?.text ?? null,
      after: come[index]?.text ?? null,
    }))
  })
  // Said once is enough.
  return [...new Map(flags.map((flag) => [JSON.stringify(flag), flag])).values()]
}

/** Facts of the old or the new wording of which some part was changed. */
function findTouchedFacts(ops: readonly Op[], side: 'removed' | 'added', locale: string): Fact[] {
  let text = ''
  const places: [start: number, end: number][] = []
  for (const { kind, text: part, note } of ops) {
    const mine = kind === side || kind === 'same'
    // What is quiet says nothing; a line break in its place keeps facts apart.
    const wording = note ? '\n' : part
    if (kind !== 'same' && !note) places.push([text.length, text.length + (mine ? wording.length : 0)])
    if (mine) text += kind === 'same' ? dropMiddle(wording) : wording
  }
  if (places.length === 0) return []
  return findFacts(text, locale, (start, end) => isTouched(start, end, places))
}

/** Tells whether a changed place lies in a fact, or words were put into it; places are in order. */
function isTouched(start: number, end: number, places: readonly [start: number, end: number][]): boolean {
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] as [unknown, number])[1] <= start) low = middle + 1
    else high = middle
  }
  const place = places[low]
  return place !== undefined && place[0] < end
}

/** What stands near a change; the middle of a long unchanged stretch cannot hold a fact that it touches. */
function dropMiddle(text: string): string {
  return text.length <= 2 * NEAR ? text : `${text.slice(0, NEAR)}\n${text.slice(-NEAR)}`
}

/** Facts of one side that the other side does not state. */
function subtractFacts(from: readonly Fact[], other: readonly Fact[], kind: Flag['kind']): Fact[] {
  const left = other.filter((fact) => fact.kind === kind).map((fact) => fact.key)
  return from.filter((fact) => {
    if (fact.kind !== kind) return false
    const index = left.indexOf(fact.key)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
