import type { Change, Op } from './change.ts'
import type { ChangeWords } from './change-words.ts'
import type { Locale } from './locale.ts'

/**
 * A piece of rendered text as plain data (JsonML): a string, or `[tag, attributes, ...children]`.
 * Only tags and attributes that passed the sanitiser occur, so a reader can build DOM from it without `innerHTML`.
 */
export type Markup = string | [tag: string, attributes: Record<string, string>, ...children: Markup[]]

/** A clause of a text, ready to be shown: its printed number, its content, the clauses under it. */
export interface ClauseFragment {
  /** The printed number, `8.2`; null for the preamble and unnumbered text. */
  number: string | null
  /** Heading level 1–6, or 0 for a clause without a heading. */
  heading: number
  content: Markup[]
  clauses: ClauseFragment[]
}

/** `<policy>/<n>/<locale>.json`: the whole text of a version in one language. */
export interface TextFragment {
  policy: string
  version: number
  locale: Locale
  /** SHA-256 of the text's bytes. */
  digest: string
  title: string
  /** What changed, in plain words. */
  summary: string[]
  /** What the text means, in plain words. */
  meaning: string[]
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

/** A changed clause in the words that a reader is shown. */
export interface ShownChange extends Pick<Change, 'kind' | 'moved'> {
  /** `8.2 · Added`: the number, what happened, the former number. */
  label: string
  /** Facts that a reader must not miss: of what kind, what it was, what it is. */
  facts: [name: string, before: string | null, after: string | null][]
  /** The words of the clause without quiet differences; none of a clause that only moved. */
  ops: [kind: Op['kind'], text: string][]
}

/** `<policy>/changes/<a>-<b>/<locale>.json`: what differs between two versions in one language. */
export interface ChangesFragment {
  policy: string
  from: number
  to: number
  locale: Locale
  /** What is spoken before inserted and deleted words. */
  spoken: Pick<ChangeWords, 'added' | 'removed'>
  /** Summaries of the versions after `from` up to `to`, newest first. */
  summaries: { version: number; effective: string; points: string[] }[]
  dates: VersionDates
  /** How many clauses are the same. */
  kept: number
  /** Everything but the clauses that are the same. */
  changes: ShownChange[]
}
