import { diffArrays } from 'diff'
import type { Aspect } from './hidden.ts'
import type { VisibleUnit } from './visible-unit.ts'

/** A difference beside the words, at a word that stands on both sides. */
export interface AspectChange {
  aspect: Aspect
  word: string
  before: string
  after: string
}

/** Finds, word by word, what a reader sees differently about words that stayed; one example for each kind. */
export function compareUnits(before: readonly VisibleUnit[], after: readonly VisibleUnit[]): AspectChange[] {
  const found = new Map<string, AspectChange>()
  for (const change of compareMarkers(before[0], after[0])) found.set(change.aspect, change)
  const pairs = pairUnits(before, after)
  pairs.forEach(([old, now], index) => {
    for (const change of comparePair(old, now, index === 0, isNeighbour(pairs, index)))
      if (!found.has(change.aspect)) found.set(change.aspect, change)
  })
  return [...found.values()]
}

/** What a list prints before the first word. */
function compareMarkers(old: VisibleUnit | undefined, now: VisibleUnit | undefined): AspectChange[] {
  if (!old || !now || old.marker === now.marker) return []
  return [{ aspect: 'marker', word: now.text, before: old.marker, after: now.marker }]
}

/** Words of the one side with the same words of the other, in order. */
export function pairUnits(
  before: readonly VisibleUnit[],
  after: readonly VisibleUnit[],
): [VisibleUnit, VisibleUnit][] {
  const pairs: [VisibleUnit, VisibleUnit][] = []
  let [n, m] = [0, 0]
  const words = (units: readonly VisibleUnit[]) => units.map(({ text }) => text)
  for (const { count, added, removed } of diffArrays(words(before), words(after))) {
    for (let left = count; left > 0 && !added && !removed; left--) {
      const [old, now] = [before[n++], after[m++]]
      if (old && now) pairs.push([old, now])
    }
    if (removed) n += count
    if (added) m += count
  }
  return pairs
}

/** What stands between two words is compared where both had the same word before them. */
function isNeighbour(pairs: readonly [VisibleUnit, VisibleUnit][], index: number): boolean {
  const [old, now] = pairs[index] ?? []
  const [oldBefore, nowBefore] = pairs[index - 1] ?? []
  if (!old || !now || !oldBefore || !nowBefore) return false
  return old.previous === oldBefore && now.previous === nowBefore
}

function comparePair(
  old: VisibleUnit,
  now: VisibleUnit,
  isFirst: boolean,
  comparesGap: boolean,
): AspectChange[] {
  const changes: AspectChange[] = []
  const compare = (aspect: Aspect, before: string | number, after: string | number) => {
    if (before !== after)
      changes.push({ aspect, word: now.text, before: String(before), after: String(after) })
  }
  compare('emphasis', old.marks, now.marks)
  compare('link', old.href, now.href)
  if (isFirst) compare('list', old.within, now.within)
  compare('level', old.level, now.level)
  if (comparesGap) {
    const gaps = [old.gap, now.gap]
    const aspect = gaps.includes('block')
      ? 'block'
      : gaps.includes('cell')
        ? 'cell'
        : gaps.includes('line')
          ? 'line'
          : 'space'
    compare(aspect, old.gap, now.gap)
  }
  return changes
}
