import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import { MUTANT_KINDS } from './plant-mutants.ts'
import type { TrialResult, ViewName } from './trial.ts'

/** What became of the planted changes of one kind in one language. */
export interface MutantTally extends Record<ViewName, number> {
  kind: string
  locale: Locale | 'all'
  planted: number
  /** How often the rule `asks: nothing` answered as it should. */
  asks: number
  /** How often the checker found nothing hidden. */
  clean: number
}

/** A planted change that got past somebody. */
export function hasEscaped({ shows, asks, hidden }: TrialResult): boolean {
  return !shows.page || !shows.terminal || !shows.fragment || !asks || hidden.length > 0
}

/** Counts trials by kind and language; the last row is all of them. */
export function tallyMutants(results: readonly TrialResult[]): MutantTally[] {
  const found = Map.groupBy(results, ({ mutant }) => mutant.kind)
  const kinds = [...found].toSorted(([a], [b]) => MUTANT_KINDS.indexOf(a) - MUTANT_KINDS.indexOf(b))
  const rows = kinds.flatMap(([kind, some]) =>
    LOCALES.map((locale) =>
      countTrials(
        kind,
        locale,
        some.filter(({ mutant }) => mutant.locale === locale),
      ),
    ),
  )
  return [...rows.filter(({ planted }) => planted > 0), countTrials('all', 'all', results)]
}

function countTrials(kind: string, locale: Locale | 'all', results: readonly TrialResult[]): MutantTally {
  const count = (holds: (result: TrialResult) => boolean) => results.filter(holds).length
  return {
    kind,
    locale,
    planted: results.length,
    page: count(({ shows }) => shows.page),
    terminal: count(({ shows }) => shows.terminal),
    fragment: count(({ shows }) => shows.fragment),
    asks: count(({ asks }) => asks),
    clean: count(({ hidden }) => hidden.length === 0),
  }
}
