import type { ShownChange } from '../changes/shown-change.ts'
import type { Locale } from '../locale.ts'
import type { PointFragment } from '../policy/point.ts'
import type { ClauseFragment } from '../text/markup.ts'

/** `<policy>/<n>/<locale>.json`: the whole text of a version in one language. */
export interface TextFragment {
  policy: string
  version: number
  locale: Locale
  /** SHA-256 of the text's bytes. */
  digest: string
  title: string
  /** What changed, in plain words. */
  summary: PointFragment[]
  /** What the text means, in plain words. */
  meaning: PointFragment[]
  /** Dates as the language writes them. */
  dates: VersionDates
  clauses: ClauseFragment[]
}

/** Dates of a version, written out in a language. */
export interface VersionDates {
  published: string
  effective: string
  /** Last day on which the earlier acceptance holds; null when nothing was accepted before or nothing is asked. */
  acceptBy: string | null
}

/** `<policy>/changes/<a>-<b>/<locale>.json`: what differs between two versions in one language. */
export interface ChangesFragment {
  policy: string
  from: number
  to: number
  locale: Locale
  /** What is spoken before inserted and deleted words. */
  spoken: { added: string; removed: string }
  /** Summaries of the versions after `from` up to `to`, newest first. */
  summaries: { version: number; effective: string; points: PointFragment[] }[]
  dates: VersionDates
  /** How many clauses are the same. */
  kept: number
  /** Everything but the clauses that are the same. */
  changes: ShownChange[]
}
