import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import type { Part } from '../../../language/phrasing.ts'
import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { splitSentences } from '../read/sentences.ts'
import type { Definition } from './definitions.ts'
import type { Wording } from './differences.ts'
import { type Claims, findOutliers, type Outlier } from './outliers.ts'

/** Somebody whom a sentence names. */
interface Named {
  /** The place of the party among the definitions. */
  party: number
  part: Part
  isAside: boolean
  text: string
  start: number
  end: number
}

/**
 * Languages in which somebody else acts: whoever does it in one is whom it is done to in another. Only where each
 * of them names both, and tells beyond doubt who acts; that a language names somebody less is not told.
 */
export function compareParties(
  wording: Wording,
  definitions: readonly Definition[],
  authentic: Locale,
): Outlier[] {
  const locales = LOCALES.filter((locale) => wording[locale] !== undefined)
  const parties = definitions.filter((one) => isParty(one) && locales.every((locale) => one[locale]))
  if (parties.length < 2 || locales.length < 2) return []
  const sentences = locales.map((locale) => splitSentences(wording[locale] ?? ''))
  const size = new Set(sentences.map(({ length }) => length)).size === 1 ? (sentences[0]?.length ?? 0) : 1
  const acting = Array.from({ length: size }, (_, index) => {
    const named = locales.map((locale, at): [Locale, Named[]] => {
      const part = size === sentences[at]?.length ? sentences[at][index] : undefined
      const { text, start } = part ?? { text: wording[locale] ?? '', start: 0 }
      return [locale, readNamed(text, locale, parties).map((one) => shift(one, start))]
    })
    return compareSentence(Object.fromEntries(named), authentic)
  }).flat()
  if (acting.length > 0) return acting
  const all = locales.map((locale): [Locale, Named[]] => [
    locale,
    readNamed(wording[locale] ?? '', locale, parties),
  ])
  return compareCounts(Object.fromEntries(all), authentic)
}

/** Two names that stand in each other's places: as often as the others name one, this language names the other. */
function compareCounts(named: Partial<ByLocale<Named[]>>, authentic: Locale): Outlier[] {
  const parties = [
    ...new Set(Object.values(named).flatMap((own) => own.map(({ party }) => party))),
  ].toSorted()
  return parties.flatMap((one, index) =>
    parties.slice(index + 1).flatMap((other) => {
      const counts = Object.values(named).map((own) => [one, other].map((party) => count(own, party)))
      const kinds = new Set(counts.map((pair) => pair.toSorted((a, b) => a - b).join(' ')))
      if (kinds.size > 1 || counts.some((pair) => pair.includes(0))) return []
      const claims = Object.entries(named).map(([locale, own]) => {
        const more = count(own, one) > count(own, other) ? one : other
        return [
          locale,
          own
            .filter(({ party }) => party === more)
            .slice(0, 1)
            .map(toClaim),
        ]
      })
      const [least, most] = counts[0]?.toSorted((a, b) => a - b) ?? []
      return least === most ? [] : findOutliers(Object.fromEntries(claims), authentic, () => true)
    }),
  )
}

function count(named: readonly Named[], party: number): number {
  return named.filter((one) => one.party === party).length
}

function shift(one: Named, by: number): Named {
  return { ...one, start: one.start + by, end: one.end + by }
}

/** Most of the languages call it by the name of somebody. */
function isParty(definition: Definition): boolean {
  const terms = LOCALES.flatMap((locale) =>
    definition[locale] ? [[locale, definition[locale]] as const] : [],
  )
  const persons = terms.filter(([locale, term]) => LINGUISTICS[locale].parties.somebody.test(term))
  return persons.length * 2 > terms.length
}

function compareSentence(named: Partial<ByLocale<Named[]>>, authentic: Locale): Outlier[] {
  const all = Object.values(named)
  const common = new Set(all[0]?.map(({ party }) => party))
  for (const own of all)
    for (const party of common) if (!own.some((one) => one.party === party)) common.delete(party)
  if (common.size < 2) return []
  // In what the sentence says, or if no two languages tell, in what it says by the way.
  for (const isAside of [false, true]) {
    const claims: Claims = Object.fromEntries(
      Object.entries(named).flatMap(([locale, own]) => {
        const doer = findDoer(own, isAside)
        return doer && common.has(doer.party) ? [[locale, [toClaim(doer)]]] : []
      }),
    )
    if (Object.keys(claims).length > 1) return findOutliers(claims, authentic, () => true)
  }
  return []
}

/** The one who acts; undefined where that is several, or nobody. */
function findDoer(named: readonly Named[], isAside: boolean): Named | undefined {
  const doers = named.filter((one) => one.part !== 'other' && (isAside || !one.isAside))
  const [first] = doers
  return doers.every(({ party }) => party === first?.party) ? first : undefined
}

function toClaim({ party, text, start, end }: Named): Claim {
  return { key: `party ${party}`, text, start, end, sure: true }
}

function readNamed(text: string, locale: Locale, parties: readonly Definition[]): Named[] {
  const { inflect, readPart, isAside } = LINGUISTICS[locale].parties
  const lower = text.toLowerCase()
  const named: Named[] = []
  // Of two names that begin alike the longer one is meant.
  const longest = parties
    .map((definition, party) => ({ party, term: (definition[locale] ?? '').toLowerCase() }))
    .toSorted((one, other) => other.term.length - one.term.length)
  for (const { party, term } of longest)
    for (const { 0: words, index: start } of lower.matchAll(
      new RegExp(`(?<![\\p{L}\\p{N}-])${inflect(term)}(?![\\p{L}\\p{N}-])`, 'gu'),
    )) {
      const end = start + words.length
      if (named.some((one) => one.start < end && start < one.end)) continue
      const mention = { before: lower.slice(0, start), words, after: lower.slice(end) }
      const part = readPart(mention, term)
      named.push({
        party,
        part,
        isAside: isAside(mention, part),
        text: text.slice(start, end),
        start,
        end,
      })
    }
  return named
}
