import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'

/** Claims of one clause by language; a language that is not compared is left out. */
export type Claims = Partial<ByLocale<readonly Claim[]>>

/** A language that says something else than the others. */
export interface Outlier {
  locale: Locale
  /** What it says that they do not, or more often. */
  here: readonly Claim[]
  /** What they say instead. */
  there: Claims
}

/**
 * Finds the languages that differ from the others, with all that they differ in.
 *
 * @param authentic is right where two languages differ and no third one decides
 * @param once counts a thing once however often it is said
 */
export function findOutliers(claims: Claims, authentic: Locale, once: (key: string) => boolean): Outlier[] {
  const locales = LOCALES.filter((locale) => claims[locale])
  const keys = new Set(locales.flatMap((locale) => (claims[locale] ?? []).map(({ key }) => key)))
  const differing = new Map<Locale, Set<string>>()
  for (const key of keys) {
    const ranges = locales.map((locale) => countRange(claims[locale] ?? [], key, once(key)))
    for (const locale of findOutlierLocales(locales, ranges, authentic))
      differing.set(locale, (differing.get(locale) ?? new Set()).add(key))
  }
  return [...differing].map(([locale, found]) => {
    const saying = (other: Locale) => (claims[other] ?? []).filter(({ key }) => found.has(key))
    const there = Object.fromEntries(
      locales.filter((other) => other !== locale).map((other) => [other, saying(other)]),
    )
    return { locale, here: saying(locale), there }
  })
}

/** Between what it says for sure and what it may say. */
type Range = readonly [least: number, most: number]

function countRange(claims: readonly Claim[], key: string, once: boolean): Range {
  const mine = claims.filter((claim) => claim.key === key)
  const sure = mine.filter((claim) => claim.sure).length
  return once ? [Math.min(1, sure), Math.min(1, mine.length)] : [sure, mine.length]
}

/** Who is to be left out for the rest to agree; of two who contradict each other, the translation. */
function findOutlierLocales(
  locales: readonly Locale[],
  ranges: readonly Range[],
  authentic: Locale,
): Locale[] {
  if (hasOverlap(ranges)) return []
  const culprits = locales.filter((_, index) => hasOverlap(ranges.filter((_, other) => other !== index)))
  if (culprits.length === 1) return culprits
  const translations = (culprits.length > 0 ? culprits : locales).filter((locale) => locale !== authentic)
  return culprits.length > 0 ? translations.slice(0, 1) : translations
}

function hasOverlap(ranges: readonly Range[]): boolean {
  return Math.max(...ranges.map(([least]) => least)) <= Math.min(...ranges.map(([, most]) => most))
}

/** What tells an outlier from others of the same clause. */
export function identifyOutlier({ locale, here, there }: Outlier): string {
  const keys = (claims: readonly Claim[]) => claims.map(({ key }) => key)
  return JSON.stringify([locale, keys(here), LOCALES.map((other) => keys(there[other] ?? []))])
}
