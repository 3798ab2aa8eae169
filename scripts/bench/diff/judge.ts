import type { Change, Side, TextDiff } from '../../../src/domain/diff/change.ts'
import type { Pair } from './generator/pair.ts'
import type { Place } from './generator/render-draft.ts'
import type { Truth } from './generator/truth.ts'

/** Kelisim's answer held against what was done to the document, in clauses. */
export interface Verdict {
  movesFound: number
  movesMissed: number
  movesFalse: number
  renumbersFound: number
  renumbersMissed: number
  renumbersFalse: number
  /** Shown as changed though only the number is another. */
  numberOnly: number
  /** Shown as changed though only a reference followed its clause. */
  referenceOnly: number
  /** Shown as changed for no reason at all. */
  falseChanges: number
  /** Shown as unchanged though its words are others. */
  missedEdits: number
  /** Compared with another clause than its own; one that is gone may well be compared with a new one. */
  wrongPairs: number
  /** What went wrong, for people. */
  examples: string[]
}

/** Judges a diff by the truth about its pair. */
export function judge(diff: TextDiff, pair: Pair, truth: Truth): Verdict {
  const verdict: Verdict = {
    movesFound: 0,
    movesMissed: 0,
    movesFalse: 0,
    renumbersFound: 0,
    renumbersMissed: 0,
    renumbersFalse: 0,
    numberOnly: 0,
    referenceOnly: 0,
    falseChanges: 0,
    missedEdits: 0,
    wrongPairs: 0,
    examples: [],
  }
  const count = (what: Exclude<keyof Verdict, 'examples'>, change?: Change, id?: number) => {
    verdict[what]++
    if (what !== 'movesFound' && what !== 'renumbersFound')
      verdict.examples.push(
        `${what} in ${pair.name}: ${change ? formatChange(change) : formatMissing(pair, truth, id)}`,
      )
  }
  const ids = { before: collectIds(truth.before), after: collectIds(truth.after) }
  const seen = { moved: new Set<number>(), renumbered: new Set<number>() }
  for (const change of diff.changes) {
    const [was, is] = [findId(truth.before, change.before), findId(truth.after, change.after)]
    const same = was !== null && was === is
    if (was !== null && is !== null && !same && (ids.after.has(was) || ids.before.has(is)))
      count('wrongPairs', change)
    if (change.moved) {
      if (same && truth.moved.has(is) && !seen.moved.has(is)) count('movesFound', change)
      else count('movesFalse', change)
      if (same) seen.moved.add(is)
    }
    const numbers = same ? truth.renumbered.get(is) : undefined
    if (change.renumbered) {
      if (numbers && matchNumbers(numbers, change)) count('renumbersFound', change)
      else count('renumbersFalse', change)
      if (numbers) seen.renumbered.add(is ?? -1)
    }
    const id = is ?? was
    if (id !== null && isShown(change)) {
      if (ids.before.has(id) && ids.after.has(id) && !truth.touched.has(id)) {
        const why = truth.referring.has(id) ? 'referenceOnly' : numbers ? 'numberOnly' : 'falseChanges'
        count(why, change)
      }
    } else if (same && truth.touched.has(is)) count('missedEdits', change)
  }
  for (const id of truth.moved) if (!seen.moved.has(id)) count('movesMissed', undefined, id)
  for (const id of truth.renumbered.keys())
    if (!seen.renumbered.has(id)) count('renumbersMissed', undefined, id)
  return verdict
}

/** Tells whether a reader is shown changed wording. */
export function isShown({ kind, ops }: Change): boolean {
  return (
    (kind !== 'kept' && kind !== 'form') ||
    ops.some((op) => op.kind !== 'same' && !op.note && op.text.trim() !== '')
  )
}

function collectIds(places: readonly Place[]): Set<number> {
  return new Set(places.map((place) => place.id))
}

/** The item that has the greatest part of a slice. */
function findId(places: readonly Place[], side: Side | null): number | null {
  if (!side) return null
  let [low, high] = [0, places.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.end ?? 0) <= side.start) low = middle + 1
    else high = middle
  }
  const overlap = (place?: Place) =>
    place ? Math.min(place.end, side.end) - Math.max(place.start, side.start) : 0
  const [first, second] = [places[low], places[low + 1]]
  const best = overlap(second) > overlap(first) ? second : first
  return best && overlap(best) > 0 ? best.id : null
}

/** A number may be told with those above it, `3.2`; what the document prints is its last part. */
function matchNumbers([old, now]: readonly [string, string], { before, after }: Change): boolean {
  const same = (printed: string, side: Side | null) => {
    const told = side?.number ?? side?.label?.replace(/[.)]+$/, '')
    return told === printed || told?.endsWith(`.${printed}`) === true
  }
  return same(old, before) && same(now, after)
}

function formatChange({ kind, ops, before, after }: Change): string {
  const text = ops
    .map((op) => (op.kind === 'same' ? op.text : op.kind === 'removed' ? `[-${op.text}-]` : `{+${op.text}+}`))
    .join('')
  return `${kind} ${before?.path ?? '–'} → ${after?.path ?? '–'} ${text.replace(/\s+/g, ' ').slice(0, 300)}`
}

function formatMissing(pair: Pair, truth: Truth, id?: number): string {
  const place = truth.after.find((one) => one.id === id)
  return place ? pair.after.slice(place.start, place.end).slice(0, 300) : ''
}
