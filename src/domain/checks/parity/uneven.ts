import type { VersionStep } from '../../diff/diff-versions.ts'
import type { ByLocale, Locale } from '../../locale.ts'
import { formatSideName } from '../clause-name.ts'
import type { TextView } from '../text-view.ts'
import type { Unit } from './unit.ts'

/** A stretch that came to one language, or went from it, while the others have it as before. */
export interface Uneven {
  locale: Locale
  unchanged: Locale[]
  unit: Unit
  before: string | null
  after: string | null
}

/** Finds what came, or went, in one language alone; of two clauses that were exchanged there, the one that came. */
export function listUneven(
  steps: readonly VersionStep[],
  texts: readonly TextView[],
  previous: ByLocale<string>,
): Uneven[] {
  const locales = texts.map(({ locale }) => locale)
  const last: Partial<ByLocale<number>> = {}
  const came = new Set<Locale>()
  const all = steps.flatMap((step) => {
    const found = locales.flatMap((locale) => {
      const change = step[locale]
      const others = locales.filter((other) => other !== locale)
      const isAdded = change?.kind === 'added' && others.every((other) => !step[other])
      const isRemoved = change?.kind === 'removed' && others.every((other) => step[other]?.after)
      const side = change?.after ?? change?.before
      if (!change || !side || !(isAdded || isRemoved)) return []
      if (isAdded) came.add(locale)
      const source = isAdded ? texts.find((text) => text.locale === locale)?.source : previous[locale]
      const words = (source ?? '').slice(side.start, side.end).trim()
      const at = isAdded ? side.start : (last[locale] ?? 0)
      const unit: Unit = {
        clause: side.path,
        name: formatSideName(side, 'begin'),
        wording: { [locale]: words },
        starts: { [locale]: at },
        lines: { [locale]: at },
      }
      return [
        { locale, unchanged: others, unit, before: isAdded ? null : words, after: isAdded ? words : null },
      ]
    })
    for (const locale of locales) {
      const after = step[locale]?.after
      if (after) last[locale] = after.start
    }
    return found
  })
  return all.filter(({ locale, after }) => after !== null || !came.has(locale))
}
