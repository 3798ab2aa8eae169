import type { Change } from '../../diff/change.ts'
import { countWord, findSubstance, listReplacements, type Substance } from '../../diff/substance.ts'
import { haveSameFacts } from '../../facts/compare.ts'
import { findFacts } from '../../facts/find-facts.ts'
import type { ByLocale, Locale } from '../../locale.ts'
import type { ChangedUnit } from './steps.ts'
import { listLocales } from './unit.ts'

/** A clause that says something else in some languages and the same as before in others. */
export interface Alone {
  changed: Locale[]
  unchanged: Locale[]
  /** What is new in the first language that changed. */
  substance: Substance
}

/**
 * Finds the languages in which a clause was reworded or moved alone. Corrections of form are nobody else's business, and
 * how a clause is built is told by another rule.
 */
export function findAlone(unit: ChangedUnit, previous: ByLocale<string>): Alone | null {
  const locales = listLocales(unit)
  const substances = locales.map((locale) => {
    const change = unit.changes[locale]
    return change ? findRewording(change, previous[locale], locale) : null
  })
  const [substance] = substances.filter((one) => one !== null)
  const changed = locales.filter((_, n) => substances[n])
  if (!substance || changed.length === locales.length) return null
  return { changed, unchanged: locales.filter((locale) => !changed.includes(locale)), substance }
}

function findRewording(change: Change, previous: string, locale: Locale): Substance | null {
  if (!change.before || !change.after) return null
  if (!change.moved && (isPunctuation(change) || isRestated(change, locale))) return null
  const substance = findSubstance(change, (word) => countWord(previous, word) > 1)
  return substance?.kind === 'reworded' || substance?.kind === 'moved' ? substance : null
}

/** The same fact in another form is no other wording: 3 (three) years, three years. */
function isRestated({ ops }: Change, locale: Locale): boolean {
  const [only, ...more] = listReplacements(ops)
  if (!only || more.length > 0) return false
  const [old, now] = [findFacts(only.before, locale), findFacts(only.after, locale)]
  return old.length > 0 && /\d/.test(old[0]?.value ?? '') && haveSameFacts(old, now)
}

/** A dash or a comma set otherwise. */
function isPunctuation({ ops, flags }: Change): boolean {
  if (flags.length > 0) return false
  return listReplacements(ops).every(({ before, after }) => !/[\p{L}\p{N}]/u.test(before + after))
}
