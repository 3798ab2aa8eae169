import { memoize } from '../memoize.ts'
import type { Parse } from '../text/markdown.ts'
import type { TextDiff } from './change.ts'
import { diffBlocks, parseDiffBlocks } from './diff.ts'

/** Compares two texts, as `diffTexts` does. */
export type Differ = (before: string, after: string, locale: string) => TextDiff

/** Texts that are remembered: all versions of a policy with many of them, in three languages. */
const TEXTS = 96

/** Makes a differ for many pairs of the same texts: each text is read and cut into words only once. */
export function makeDiffer(parse?: Parse): Differ {
  const byLocale = memoize(
    (locale: string) => memoize((text: string) => parseDiffBlocks(text, locale, parse), TEXTS / 3),
    3,
  )
  return (before, after, locale) => diffBlocks(byLocale(locale)(before), byLocale(locale)(after), locale)
}
