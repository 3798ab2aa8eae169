import type { Amount } from '../../../facts/amount.ts'
import { composeMarkers } from '../../../facts/compose.ts'
import type { Fact } from '../../../facts/fact.ts'
import { findMarkers, type Marker } from '../../../facts/markers.ts'
import { findBoundFigure } from '../../../facts/near.ts'
import { findFigureBeside } from '../../../facts/phrase.ts'
import { LINGUISTICS } from '../../../language/linguistics-of.ts'
import type { Locale } from '../../../locale.ts'
import type { Figure } from './figure.ts'

/** Which way a bound points. */
const WAYS: Readonly<Record<string, '≥' | '≤'>> = { least: '≥', above: '≥', most: '≤', below: '≤' }

/**
 * Finds how often something is done, and which way the bounds of numbers point.
 *
 * @param lower the text in small letters, without its dates and names
 */
export function findFrequencies(
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
  const negations = markers.filter(({ kind }) => kind === 'negation')
  // «Не достигшие 18 лет» are below it.
  const isDenied = ({ start, end }: Marker) =>
    negations.some((one) => Math.max(one.start - end, start - one.end) === 1)
  // What is denied elsewhere in the clause turns a comparison round: "must not weigh more than 10 kg".
  const denies = negations.length > 0 || markers.some(({ value }) => value === 'prohibition')
  return markers.flatMap((marker) => {
    const value = readOften(marker) ?? (isDenied(marker) ? null : readBound(marker, lower, amounts, denies))
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
  const { kind, value, sure, needs, loose } = marker
  const way = WAYS[value]
  const turns = value === 'above' || value === 'below'
  // "Before" and "after" say when.
  if (kind !== 'bound' || !sure || !way || loose || (turns && denies)) return null
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
}
