import type { TextDiff } from '../../../../src/domain/diff/change.ts'
import type { Locale } from '../../../../src/domain/locale.ts'

/** A run of text in a diff, as every engine can tell it. */
export interface Segment {
  kind: 'same' | 'removed' | 'added'
  text: string
  /** A number, markup, a space or a link target: shown, but not as changed wording. */
  quiet?: boolean
}

/** What an engine made of two texts. */
export interface Result {
  /** Each part holds segments that follow one another in both texts; only Kelisim has more than one. */
  parts: Segment[][]
  /** Moves shown as such; each counts as a fragment. */
  moves: number
  exact: boolean
  /** The engine gave up before it was done: its time limit, or a cap on sizes. */
  limited: boolean
  diff?: TextDiff
}

/** A way of comparing two texts. */
export interface Engine {
  name: string
  compare(before: string, after: string, locale: Locale): Result
}

/** The result of an engine that knows neither clauses nor moves; null is its time limit: all replaced. */
export function createPlainResult(segments: Segment[] | null, before: string, after: string): Result {
  const parts = segments ?? [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  const side = (other: Segment['kind']) =>
    parts
      .filter((segment) => segment.kind !== other)
      .map((segment) => segment.text)
      .join('')
  const exact = side('added') === before && side('removed') === after
  return { parts: [parts], moves: 0, exact, limited: segments === null }
}
