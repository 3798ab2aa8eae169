import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import type { FaultKind } from './tables.ts'
import type { ControlResult, FaultResult, Way } from './try-clause.ts'

/** How many errors of a kind and a language were planted, and how many were found each way. */
export interface FaultScore {
  kind: FaultKind | 'all'
  locale: Locale | 'all'
  planted: number
  found: Record<Way, number>
}

/** Of how many right clauses something is said. */
export interface ControlScore {
  of: string
  clauses: number
  errors: Record<Way, number>
  notes: Record<Way, number>
}

export type FaultResults = Readonly<Partial<Record<FaultKind, readonly FaultResult[]>>>

/** Counts by kind and language, with a sum for each kind and for all. */
export function scoreFaults(results: FaultResults): FaultScore[] {
  const kinds = [...Object.entries(results), ['all', Object.values(results).flat()] as const]
  return kinds.flatMap(([kind, some]) =>
    [...LOCALES, 'all' as const].map((locale): FaultScore => {
      const mine = some.filter((one) => locale === 'all' || one.locale === locale)
      const count = (way: Way) => mine.filter(({ rules }) => rules[way].length > 0).length
      const found = { first: count('first'), delta: count('delta') }
      return { kind: kind as FaultScore['kind'], locale, planted: mine.length, found }
    }),
  )
}

export function scoreControls(of: string, results: readonly ControlResult[]): ControlScore {
  const count = (severity: 'error' | 'note') => {
    const countOf = (way: Way) =>
      results.filter(({ alarms }) => alarms[way].some((alarm) => alarm.severity === severity)).length
    return { first: countOf('first'), delta: countOf('delta') }
  }
  return { of, clauses: results.length, errors: count('error'), notes: count('note') }
}
