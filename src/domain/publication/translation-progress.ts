import { isChanged } from '../diff/changed.ts'
import { type Differ, makeDiffer } from '../diff/differ.ts'
import { type ByLocale, type Locale, mapLocales } from '../locale.ts'
import { getClauseAddress } from '../text/address.ts'

/** How far the languages of a draft have come since the version before it. */
export interface Progress {
  /** Clauses that differ from the version before. */
  changed: number
  /** Printed numbers of the clauses that changed in another language and not in this one; `''` is the preamble. */
  behind: string[]
}

/** Compares a draft with the version before it: what changed in each language, and what in others only. */
export function computeProgress(
  before: ByLocale<string>,
  after: ByLocale<string>,
  authentic: Locale,
  differ: Differ = makeDiffer(),
): ByLocale<Progress> {
  const diff = differ(before, after, authentic)
  return mapLocales((locale) => {
    const behind = diff.disagreements.filter(({ unchanged }) => unchanged.includes(locale))
    return {
      changed: diff[locale].changes.filter(isChanged).length,
      behind: [...new Set(behind.map(({ path }) => getClauseAddress(path)))],
    }
  })
}
