import type { Draft } from './draft.ts'
import type { Place, RenderedDraft } from './render-draft.ts'

/** What was done to a document, clause by clause; items are named by their ids. */
export interface Truth {
  before: Place[]
  after: Place[]
  moved: Set<number>
  /** Kept items whose words are others. */
  touched: Set<number>
  /** Kept items whose printed number is another. */
  renumbered: Map<number, readonly [before: string, after: string]>
  /** Untouched items that differ in a reference, which follows the clause that it names. */
  referring: Set<number>
}

/** Compares a document with its revision item by item. */
export function computeTruth(
  old: Draft,
  before: RenderedDraft,
  now: Draft,
  after: RenderedDraft,
  moved: Set<number>,
): Truth {
  const was = new Map(old.items.map((item) => [item.id, item]))
  const numbers = new Map(before.places.map((place) => [place.id, place.number]))
  const words = new Map(before.places.map((place) => [place.id, extractWords(before, place)]))
  const kept = now.items.filter((item) => was.get(item.id)?.kind === item.kind)
  const touched = new Set(kept.filter((item) => was.get(item.id)?.text !== item.text).map((item) => item.id))
  const renumbered = new Map<number, readonly [string, string]>()
  const referring = new Set<number>()
  for (const place of after.places) {
    const number = numbers.get(place.id)
    if (number && place.number && number !== place.number) renumbered.set(place.id, [number, place.number])
    const refers = was.get(place.id)?.refers !== undefined
    if (refers && !touched.has(place.id) && words.get(place.id) !== extractWords(after, place))
      referring.add(place.id)
  }
  const stillMoved = new Set(kept.map((item) => item.id).filter((id) => moved.has(id)))
  return { before: before.places, after: after.places, moved: stillMoved, touched, renumbered, referring }
}

/** The words of an item without its own number. */
function extractWords({ text }: RenderedDraft, { start, end, number }: Place): string {
  const words = text.slice(start, end)
  return number === null ? words : words.replace(`${number}.`, '')
}
