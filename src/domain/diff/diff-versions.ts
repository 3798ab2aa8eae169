import { type ByLocale, DEFAULT_LOCALE, LOCALES, type Locale, mapLocales } from '../locale.ts'
import type { Parse } from '../text/markdown.ts'
import type { Change, TextDiff } from './change.ts'
import { diffBlocks, parseDiffBlocks } from './diff-blocks.ts'
import { type Disagreement, listDisagreements } from './disagreement.ts'
import type { Blocks } from './rows/build-rows.ts'

/** One step of two versions, as each language that has a text on both sides took it; those without the clause lack. */
export type VersionStep = Partial<ByLocale<Change>>

/** What changed between two versions in every language, and where the languages do not agree. */
export interface VersionDiff extends ByLocale<TextDiff> {
  steps: VersionStep[]
  disagreements: Disagreement[]
}

/** How two versions are compared. */
export interface DiffOptions {
  /** The language that is believed where others say something else. */
  authentic?: Locale
  parse?: Parse
}

/**
 * Compares two versions in all languages at once: which clause became which is decided by what they say
 * together, so that every language tells the same changes in the same order. A language without a text on
 * one side is compared by itself and disagrees with nobody.
 *
 * @example
 * const { kk, disagreements } = diffVersions(before.texts, after.texts)
 */
export function diffVersions(
  before: ByLocale<string>,
  after: ByLocale<string>,
  { authentic = DEFAULT_LOCALE, parse }: DiffOptions = {},
): VersionDiff {
  const read = (texts: ByLocale<string>) =>
    mapLocales((locale) => parseDiffBlocks(texts[locale], locale, parse))
  return diffVersionBlocks(read(before), read(after), authentic)
}

/** The same for texts that have been read already. */
export function diffVersionBlocks(
  before: ByLocale<Blocks>,
  after: ByLocale<Blocks>,
  authentic: Locale,
): VersionDiff {
  const order = [authentic, ...LOCALES.filter((locale) => locale !== authentic)]
  const complete = order.filter((locale) => before[locale].length > 0 && after[locale].length > 0)
  const side = (locale: Locale) => ({ locale, before: before[locale], after: after[locale] })
  const { diffs, steps } = diffBlocks(complete.map(side))
  return {
    ...mapLocales(
      (locale) => diffs[complete.indexOf(locale)] ?? (diffBlocks([side(locale)]).diffs[0] as TextDiff),
    ),
    steps: steps.map((step) =>
      Object.fromEntries(complete.flatMap((locale, n) => (step[n] ? [[locale, step[n]]] : []))),
    ),
    disagreements: listDisagreements(complete, steps),
  }
}
