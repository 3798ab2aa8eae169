import type { ByLocale, Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import type { Figure } from '../read/figure.ts'
import { findFigures } from '../read/figures.ts'
import { findLinks } from '../read/links.ts'
import { readNamesAsWritten } from '../read/named-figures.ts'
import { findInstead } from './instead.ts'
import { memoizeComparison } from './memoize-comparison.ts'
import { findOutliers, type Outlier } from './outliers.ts'
import { splitByRow } from './rows.ts'
import { collectClaims, takeWhole } from './wording.ts'

export type { Wording } from './wording.ts'

/** Facts that every language must state alike. */
export type FactFamily = 'figures' | 'units' | 'references' | 'links'

/** Languages that say something else than the others; offsets are indices into their wordings. */
export interface Difference<Family = FactFamily> {
  family: Family
  odd: Outlier
}

/** Finds the facts that the languages state differently in one clause. */
export const findDifferences = memoizeComparison((wording, authentic): readonly Difference[] => {
  const whole = takeWhole(wording)
  const figures = compareFigures(collectClaims(whole, findFigureClaims), authentic)
  const rows = figures.length > 0 ? [] : splitByRow(wording)
  return [
    ...figures,
    ...rows.flatMap((row) => compareFigures(collectClaims(row, findFigureClaims), authentic)),
    ...findOutliers(collectClaims(whole, findLinks), authentic, () => true).map((odd) => ({
      family: 'links' as const,
      odd,
    })),
  ]
})

function findFigureClaims(text: string, locale: Locale): (Figure & Claim)[] {
  return findFigures(text, locale).map((figure) => ({ ...figure, key: figure.value }))
}

/** Numbers by their value; languages whose numbers agree may still count different things. */
function compareFigures(
  found: Partial<ByLocale<readonly (Figure & Claim)[]>>,
  authentic: Locale,
): Difference[] {
  const figures = readNamesAsWritten(found)
  const all = Object.values(figures).flat()
  const named = new Set(all.flatMap(({ kind, key }) => (kind === 'number' || kind === 'date' ? [] : key)))
  const odd = findOutliers(figures, authentic, (key) => named.has(key))
  if (odd.length > 0)
    return odd.map((one) => ({ family: isReference(one) ? 'references' : 'figures', odd: one }))
  const withUnit = (figure: Figure & Claim): Claim[] => {
    if (figure.unit !== null) return [{ ...figure, key: `${figure.value} ${figure.unit}` }]
    // What does not tell its unit agrees with any.
    const units = new Set(all.flatMap(({ value, unit }) => (value === figure.value ? (unit ?? []) : [])))
    return [...units].map((unit) => ({ ...figure, key: `${figure.value} ${unit}`, sure: false }))
  }
  const units = Object.fromEntries(
    Object.entries(figures).map(([locale, found]) => [locale, found.flatMap(withUnit)]),
  )
  const counted = findOutliers(units, authentic, () => false).map((one) => ({
    family: 'units' as const,
    odd: one,
  }))
  if (counted.length > 0) return counted
  return findInstead(figures, authentic).map((one) => ({ family: 'figures', odd: one }))
}

function isReference({ here, there }: Outlier): boolean {
  return [here, ...Object.values(there)].flat().every(({ kind }) => kind === 'reference')
}
