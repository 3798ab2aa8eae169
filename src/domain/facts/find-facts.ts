import { LINGUISTICS } from '../language/linguistics-of.ts'
import type { Beside } from '../language/meanings.ts'
import { isLocale, type Locale } from '../locale.ts'
import type { Amount } from './amount.ts'
import { findAmounts } from './amounts.ts'
import { findFigure } from './bound-figures.ts'
import { composeMarkers } from './compose.ts'
import type { DateFound } from './dates.ts'
import type { Fact } from './fact.ts'
import { joinAmounts } from './join-amounts.ts'
import { findMarkers } from './markers.ts'
import { findBoundFigure } from './near.ts'
import { readFigures } from './read-figures.ts'
import { getAmountKind } from './units.ts'

type Found = Omit<Fact, 'text'> & { side?: Beside }

/**
 * Finds the facts of a text in its order: numbers, sums, dates, periods, shares, bounds, negations, duties,
 * exceptions and exclusivity, each by its value. Numbers of clauses and addresses are none.
 *
 * @param locale of any other language only figures are read
 */
export function findFacts(text: string, locale: string): Fact[] {
  const language = isLocale(locale) ? locale : null
  const { lower, dates, numbers, codes } = readFigures(text, language)
  const found: Found[] = [
    ...dates.map(({ ofAct, ...date }) => ({ ...date, sure: !ofAct })),
    ...numbers.map(({ ofAct, ...number }) => ({ kind: 'number' as const, ...number, sure: !ofAct })),
    ...codes.map((code) => ({ kind: 'number' as const, ...code, sure: false })),
  ]
  const amounts = findAmounts(lower, language)
  const said = language ? findWordFacts(lower, text, language, amounts, dates) : []
  // «Тоқсан сайын» is every quarter and not ninety, and a monthly calculation index is money.
  const isRead = (amount: Found, fact: Found) => amount.start < fact.end && fact.start < amount.end
  const counted = joinAmounts(amounts, lower).map(toFact)
  const [units, often] = [
    counted.filter((one) => one.kind !== 'number'),
    said.filter((fact) => fact.kind === 'period'),
  ]
  found.push(
    ...said.filter((fact) => fact.kind !== 'period' || !units.some((one) => isRead(one, fact))),
    ...counted.filter((one) => one.kind !== 'number' || !often.some((fact) => isRead(one, fact))),
  )
  const sorted = found.toSorted((a, b) => a.start - b.start || a.end - b.end)
  return sorted.map(({ side, ...fact }) => {
    const figure = language && fact.kind === 'bound' && findFigure(fact, side, lower, sorted, language)
    return { ...fact, text: text.slice(fact.start, fact.end), ...(figure && { figure }) }
  })
}

function findWordFacts(
  lower: string,
  text: string,
  locale: Locale,
  amounts: readonly Amount[],
  dates: readonly DateFound[],
): Found[] {
  const markers = findMarkers(lower, text, locale)
  return composeMarkers(markers, lower, LINGUISTICS[locale].meanings).flatMap((marker) => {
    const { kind, value, start, end, sure, needs, side, loose, bans, withholds } = marker
    const isApart = needs !== undefined && !findBoundFigure(marker, lower, amounts, dates)
    if (isApart && !loose && !marker.describes) return []
    const alone = isApart && !marker.describes
    return {
      kind,
      value,
      start,
      end,
      sure: sure && !isApart,
      ...(side && !marker.describes && { side }),
      ...(alone && { alone: true as const }),
      ...(withholds && { withholds }),
      ...(bans && kind === 'negation' && { bans: true as const }),
    }
  })
}

function toFact({ number, unit, start, end, sure, ordinal, written }: Amount): Found {
  return {
    kind: getAmountKind(unit),
    value: formatValue(number, unit),
    start,
    end,
    sure: written === 'figures' || (!ordinal && (sure || (written === 'words' && Number(number) > 2))),
  }
}

/** A week is seven days. */
function formatValue(number: string, unit: string | null): string {
  if (unit === null || unit === '%') return number
  return unit === 'week' ? `${Number(number) * 7} day` : `${number} ${unit}`
}
