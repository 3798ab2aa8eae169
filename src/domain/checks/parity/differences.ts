import { type ByLocale, LOCALES, type Locale } from '../../locale.ts'
import { memoize } from '../../memoize.ts'
import { type Claim, type Claims, findOutliers, type Outlier } from './claim.ts'
import { findDuties } from './duties.ts'
import { type Figure, findFigures } from './figures.ts'
import { findInstead } from './instead.ts'
import { findLinks } from './links.ts'
import { readNamesAsWritten } from './named-figures.ts'
import { findNegations } from './negations.ts'
import { splitSentences, type TextSpan } from './sentences.ts'

/** What a clause says in each language that is compared. */
export type Wording = Partial<ByLocale<string>>

/** What the wordings of a clause differ in. */
export type Family = 'figures' | 'units' | 'references' | 'links' | 'negation' | 'duty'

/** Languages that say something else than the others; offsets are indices into their wordings. */
export interface Difference {
  family: Family
  odd: Outlier
}

/** As many clauses as a policy of a hundred versions has; most of them are the same from version to version. */
const CLAUSES = 5_000
/** The languages' wordings in their order, null for one that is not compared, behind the authentic language. */
type Question = [authentic: Locale, ...texts: (string | null)[]]

const compareMemoized = memoize((question: string): readonly Difference[] => {
  const [authentic, ...texts] = JSON.parse(question) as Question
  const compare = LOCALES.flatMap((locale, index) => {
    const text = texts[index] ?? null
    return text === null ? [] : [[locale, text]]
  })
  return compareWordings(Object.fromEntries(compare), authentic)
}, CLAUSES)

/** Finds what the languages say differently in one clause; a clause is read once for all versions that have it. */
export function findDifferences(wording: Wording, authentic: Locale): readonly Difference[] {
  const question: Question = [authentic, ...LOCALES.map((locale) => wording[locale] ?? null)]
  return compareMemoized(JSON.stringify(question))
}

function compareWordings(wording: Wording, authentic: Locale): Difference[] {
  const compare = (family: Family, claims: Claims, once = false): Difference[] =>
    findOutliers(claims, authentic, () => once).map((odd) => ({ family, odd }))
  const whole = cut(wording, (text) => [{ text, start: 0 }])
  const sentences = splitBySentence(wording)
  return [
    ...compareFigures(collectClaims(whole[0] ?? {}, findFigureClaims), authentic),
    ...compare('links', collectClaims(whole[0] ?? {}, findLinks), true),
    ...sentences.flatMap((sentence) => [
      ...compare('negation', collectClaims(sentence, findNegations)),
      ...compare('duty', collectClaims(sentence, findDuties), true),
    ]),
  ]
}

type Part = Partial<ByLocale<TextSpan>>

/** The wordings sentence by sentence, or whole where the languages cut it differently. */
function splitBySentence(wording: Wording): Part[] {
  const counts = Object.values(wording).map((text) => splitSentences(text).length)
  return new Set(counts).size === 1
    ? cut(wording, splitSentences)
    : cut(wording, (text) => [{ text, start: 0 }])
}

function cut(wording: Wording, into: (text: string) => TextSpan[]): Part[] {
  const parts: Part[] = []
  for (const locale of LOCALES)
    for (const [index, stretch] of into(wording[locale] ?? '').entries())
      if (wording[locale] !== undefined) parts[index] = { ...parts[index], [locale]: stretch }
  return parts
}

function collectClaims<T extends Claim>(
  part: Part,
  read: (text: string, locale: Locale) => readonly T[],
): Partial<ByLocale<readonly T[]>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const stretch = part[locale]
      if (!stretch) return []
      const { text, start } = stretch
      const shifted = read(text, locale).map((claim) => ({
        ...claim,
        start: start + claim.start,
        end: start + claim.end,
      }))
      return [[locale, shifted]]
    }),
  )
}

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
