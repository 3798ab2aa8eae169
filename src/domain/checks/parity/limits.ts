<<<<<<< HEAD
import type { Amount } from '../../facts/amount.ts'
import { composeMarkers } from '../../facts/compose.ts'
import type { Fact } from '../../facts/fact.ts'
import { findMarkers, type Marker } from '../../facts/markers.ts'
import { findBoundFigure } from '../../facts/near.ts'
import { findFigureBeside } from '../../facts/phrase.ts'
import { LINGUISTICS } from '../../language/linguistics-of.ts'
import type { Locale } from '../../locale.ts'
import type { Figure } from './figures.ts'

/** Which way a bound points. */
const WAYS: Readonly<Record<string, '≥' | '≤'>> = { least: '≥', above: '≥', most: '≤', below: '≤' }

/**
 * Finds how often something is done, and which way the bounds of numbers point.
 *
 * @param lower the text in small letters, without its dates and names
 */
export function findLimits(
  text: string,
  lower: string,
  locale: Locale,
  amounts: readonly Amount[],
): Figure[] {
  const markers = composeMarkers(
    findMarkers(lower, text, locale),
    lower,
    LINGUISTICS[locale].meanings,
  ).filter(({ start, end }) => end > start)
  // What is denied elsewhere in the clause turns a comparison round: "must not weigh more than 10 kg".
  const denies = markers.some(({ kind, value }) => kind === 'negation' || value === 'prohibition')
  return markers.flatMap((marker) => {
    const value = readOften(marker) ?? readBound(marker, lower, amounts, denies)
    if (value === null) return []
    const { kind, start, end } = marker
    const words = { value, unit: null, text: text.slice(start, end), start, end, sure: false }
    return kind === 'bound'
      ? { ...words, kind: 'bound' as const, group: null }
      : { ...words, kind: 'often' as const, group: 'often' as const }
  })
}

function readOften({ kind, value }: Marker): string | null {
  return kind === 'period' && value.startsWith('every ') ? value : null
}

function readBound(
  marker: Marker,
  lower: string,
  amounts: readonly Amount[],
  denies: boolean,
): string | null {
  const { kind, value, sure, needs } = marker
  const way = WAYS[value]
  const turns = value === 'above' || value === 'below'
  if (kind !== 'bound' || !sure || !way || (turns && denies)) return null
  const figure = needs
    ? findBoundFigure(marker, lower, amounts, [])
    : findFigureBeside(lower, marker, amounts.map(toFact))
  return figure ? `${way} ${readNumber(figure, amounts)}` : null
}

/** Bounds look for facts; of an amount only its place counts. */
function toFact({ number, start, end }: Amount): Fact {
  return { kind: 'number', value: number, text: '', start, end, sure: true }
}

function readNumber({ start }: { start: number }, amounts: readonly Amount[]): string {
  return amounts.find((amount) => amount.start === start)?.number ?? ''
=======
import { composeMarkers } from '../../facts/compose.ts'
import { findMarkers } from '../../facts/markers.ts'
import { readFigures } from '../../facts/read-figures.ts'
import { LINGUISTICS } from '../../language/linguistics-of.ts'
import type { Locale } from '../../locale.ts'
import type { Claim } from './claim.ts'

export type LimitKind = 'exception' | 'exclusivity'

/** What ends a sentence: an echo belongs to nothing beyond it. */
const STOP = /[.;:!?\n]/

/**
 * What excepts something, or says that it is so alone. A word that may say something else is unsure: it answers a
 * sure one of another language, and its coming or going alone tells nothing.
 */
export function findLimits(text: string, locale: Locale, kind: LimitKind): Claim[] {
  const { limits, meanings } = LINGUISTICS[locale]
  const { perhaps, doubted, echo, none } = limits
  const isInside = (outer: Stretch, { start, end }: Claim) => outer.start <= start && end <= outer.end
  const { lower } = readFigures(text, locale)
  const claims: Claim[] = []
  const quiet = find(text, none)
  for (const marker of composeMarkers(findMarkers(lower, text, locale), lower, meanings)) {
    const { start, end, sure, value } = marker
    const words = text.slice(start, end)
    const last = claims.at(-1)
    if (marker.kind !== kind || value === 'included') continue
    if (last && echo?.test(words) && !STOP.test(text.slice(last.end, start))) continue
    claims.push({ key: kind, text: words, start, end, sure: sure && !doubted.test(words) })
  }
  for (const one of find(text, perhaps[kind])) {
    // «Лишь бы» is more than «лишь».
    const same = claims.findIndex((claim) => claim.start === one.start && claim.end < one.end)
    if (same >= 0 || !claims.some((claim) => claim.start < one.end && one.start < claim.end))
      claims.splice(same < 0 ? claims.length : same, same < 0 ? 0 : 1, { key: kind, ...one, sure: false })
  }
  return claims
    .filter((claim) => !quiet.some((outer) => isInside(outer, claim)))
    .toSorted((one, other) => one.start - other.start)
}

type Stretch = Pick<Claim, 'text' | 'start' | 'end'>

function find(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index: start }) => ({
    text: words,
    start,
    end: start + words.length,
  }))
>>>>>>> claims
}
