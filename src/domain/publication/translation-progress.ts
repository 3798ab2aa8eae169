import type { Change } from '../diff/change.ts'
import { type Differ, makeDiffer } from '../diff/differ.ts'
import { type ByLocale, LOCALES, mapLocales } from '../locale.ts'
import { getClauseAddress } from '../text/address.ts'

/** How far the languages of a draft have come since the version before it. */
export interface Progress {
  /** Clauses that differ from the version before. */
  changed: number
  /** Printed numbers of the clauses that changed in another language and not in this one; `''` is the preamble. */
  behind: string[]
}

/**
 * Compares a draft with the version before it in every language. A clause is the same one in all of them by
 * the number it bore, or, if it is new, by the one it bears: a number that only shifted is no change.
 */
export function computeProgress(
  before: ByLocale<string>,
  after: ByLocale<string>,
  differ: Differ = makeDiffer(),
): ByLocale<Progress> {
  const touched = mapLocales((locale) =>
    mapChangedClauses(differ(before[locale], after[locale], locale).changes),
  )
  const all = new Map(LOCALES.flatMap((locale) => [...touched[locale]]))
  return mapLocales((locale) => ({
    changed: touched[locale].size,
    behind: [...new Set([...all].flatMap(([key, number]) => (touched[locale].has(key) ? [] : [number])))],
  }))
}

/** What changed, by the identity of its clause, with the number to call it by. */
function mapChangedClauses(changes: readonly Change[]): Map<string, string> {
  return new Map(
    changes
      .filter(({ kind, moved }) => kind !== 'kept' || moved)
      .map(({ before, after }) => {
        const [old, now] = [before, after].map((side) => side && getClauseAddress(side.path))
        return [old ?? `+${now}`, now ?? old ?? '']
      }),
  )
}
