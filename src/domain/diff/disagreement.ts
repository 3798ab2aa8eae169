import type { Locale } from '../locale.ts'
import type { Change } from './change.ts'
import { isChanged } from './changed.ts'

/** A clause that changed in some languages and not in others. */
export interface Disagreement {
  /** Its address in the new text, or in the old one if it is gone: in the authentic language where that has it. */
  path: string
  changed: Locale[]
  unchanged: Locale[]
}

/**
 * Lists the steps that not all languages took.
 *
 * @param locales in the order in which they are believed
 * @param steps each common step in every language; null where a language has the clause neither before nor after
 */
export function listDisagreements(
  locales: readonly Locale[],
  steps: readonly (readonly (Change | null)[])[],
): Disagreement[] {
  return steps.flatMap((step) => {
    const took = (_: Locale, n: number) => step[n] != null && isChanged(step[n])
    const changed = locales.filter(took)
    if (changed.length === 0 || changed.length === locales.length) return []
    const named = step.find((change) => change?.after) ?? step.find((change) => change?.before)
    const { path } = named?.after ?? named?.before ?? { path: '' }
    return [{ path, changed, unchanged: locales.filter((locale) => !changed.includes(locale)) }]
  })
}
