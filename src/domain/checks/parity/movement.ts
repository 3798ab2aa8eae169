import { LOCALES, type Locale } from '../../locale.ts'
import { type Claim, type Claims, findOutlierLocales, type Outlier, type Range } from './claim.ts'

/** How the languages of a changed clause are held against each other. */
interface Movement {
  /** Is right where two languages differ and no third one decides. */
  authentic: Locale
  /** Whether a thing counts once however often it was added or dropped. */
  once: boolean
}

/**
 * Finds the languages in which a clause gained or lost something else than in the others. Words that stayed are
 * no movement, however many there are of them in one language.
 */
export function findMovedOutliers(before: Claims, after: Claims, { authentic, once }: Movement): Outlier[] {
  const locales = LOCALES.filter((locale) => before[locale] && after[locale])
  const moved = Object.fromEntries(
    locales.map((locale) => [locale, listMoved(before[locale] ?? [], after[locale] ?? [])]),
  )
  const keys = new Set(Object.values(moved).flatMap((claims) => claims.map(({ key }) => key)))
  const differing = new Map<Locale, Set<string>>()
  for (const key of keys) {
    const ranges = locales.map((locale) => countMoved(moved[locale] ?? [], key, once))
    for (const locale of findOutlierLocales(locales, ranges, authentic))
      differing.set(locale, (differing.get(locale) ?? new Set()).add(key))
  }
  return [...differing].map(([locale, found]) => {
    const saying = (other: Locale) => (moved[other] ?? []).filter(({ key }) => found.has(key))
    const others = locales.filter((other) => other !== locale)
    return {
      locale,
      here: saying(locale),
      there: Object.fromEntries(others.map((other) => [other, saying(other)])),
    }
  })
}

/** What came and what went; a word that stands on both sides is neither. */
function listMoved(before: readonly Claim[], after: readonly Claim[]): Claim[] {
  const gone = [...before]
  const come = after.filter((claim) => {
    const at = gone.findIndex(
      ({ key, text }) => key === claim.key && text.toLowerCase() === claim.text.toLowerCase(),
    )
    if (at >= 0) gone.splice(at, 1)
    return at < 0
  })
  return [...gone.map((claim) => ({ ...claim, gone: true as const })), ...come]
}

function countMoved(moved: readonly Claim[], key: string, once: boolean): Range {
  const mine = moved.filter((claim) => claim.key === key)
  const count = (gone: boolean, sure: boolean) =>
    mine.filter((claim) => (claim.gone ?? false) === gone && (claim.sure || !sure)).length
  const range: Range = [count(false, true) - count(true, false), count(false, false) - count(true, true)]
  return once ? [Math.sign(range[0]), Math.sign(range[1])] : range
}
