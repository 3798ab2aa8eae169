import { type ByLocale, DEFAULT_LOCALE, type Locale, mapLocales } from '../locale.ts'
import { memoize } from '../memoize.ts'
import type { Parse } from '../text/markdown.ts'
import { parseDiffBlocks } from './diff-blocks.ts'
import { diffVersionBlocks, type VersionDiff } from './diff-versions.ts'

/** Compares two versions in all languages, as `diffVersions` does. */
export type Differ = (before: ByLocale<string>, after: ByLocale<string>, authentic?: Locale) => VersionDiff

/** Texts that are remembered: all versions of a policy with many of them, in three languages. */
const TEXTS = 96
/** Pairs that are remembered: those of a policy with many versions, whose pages come language by language. */
const PAIRS = 64

/** Makes a differ for many pairs of the same versions: each text is read, and each pair compared, only once. */
export function makeDiffer(parse?: Parse): Differ {
  const read = mapLocales((locale) =>
    memoize((text: string) => parseDiffBlocks(text, locale, parse), TEXTS / 3),
  )
  const blocksOf = (texts: ByLocale<string>) => mapLocales((locale) => read[locale](texts[locale]))
  const known = new Pairs()
  return (before, after, authentic = DEFAULT_LOCALE) =>
    known.get([before, after, authentic]) ??
    known.put([before, after, authentic], diffVersionBlocks(blocksOf(before), blocksOf(after), authentic))
}

/** A pair of versions, each known by the object that holds its texts. */
type Question = [before: ByLocale<string>, after: ByLocale<string>, authentic: Locale]

/** The last answers; the oldest is forgotten first. */
class Pairs {
  readonly #known: { question: Question; answer: VersionDiff }[] = []

  get(question: Question): VersionDiff | undefined {
    return this.#known.find((one) => one.question.every((part, n) => part === question[n]))?.answer
  }

  put(question: Question, answer: VersionDiff): VersionDiff {
    this.#known.push({ question, answer })
    if (this.#known.length > PAIRS) this.#known.shift()
    return answer
  }
}
