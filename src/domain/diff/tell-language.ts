import { buildChange } from './build-change.ts'
import type { Change, TextDiff } from './change.ts'
import { buildNumberMap, findStaleReferences } from './renumbering.ts'
import type { Match } from './rows/language-matches.ts'

/** What a language tells: its diff, and for each step of all languages its own; null where it has none. */
export interface ToldLanguage {
  diff: TextDiff
  steps: (Change | null)[]
}

/** Compares the words of what belongs together in one language. */
export function tellLanguage(own: readonly (Match | null)[], locale: string): ToldLanguage {
  const matches = own.filter((match) => match !== null)
  const numbers = buildNumberMap(matches)
  const caps: string[] = []
  const steps = own.map((match) => match && buildChange(match, numbers, locale, caps))
  const diff: TextDiff = {
    changes: steps.filter((step) => step !== null),
    numbers: [...numbers.pairs],
    references: findStaleReferences(matches, numbers),
    caps,
  }
  return { diff, steps }
}
