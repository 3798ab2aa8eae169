import type { Change, Side } from '../../diff/change.ts'
import type { VersionStep } from '../../diff/diff-versions.ts'
import { type ByLocale, LOCALES, type Locale } from '../../locale.ts'
import { formatSideName } from '../clause-name.ts'
import type { TextView } from '../text-view.ts'
import type { Wording } from './compare/wording.ts'
import type { Unit } from './unit.ts'

/** A clause of which something is new, as all languages have it. */
export interface ChangedUnit extends Unit {
  changes: Partial<ByLocale<Change>>
  /** What it said in the version before; null for one that is new, or written anew, in every language. */
  before: Wording | null
}

/**
 * The clauses that changed in some language or came new, as all languages have them; a clause that a language
 * lacks is told by another rule.
 */
export function listChangedUnits(
  steps: readonly VersionStep[],
  texts: readonly TextView[],
  previous: ByLocale<string>,
): ChangedUnit[] {
  return steps.flatMap((step) => {
    const all = texts.map(({ locale }) => step[locale])
    if (!all.every((change) => change?.after) || all.every((change) => change?.kind === 'kept')) return []
    // Of a clause that was written anew nothing moved: it is read as one that nobody has read yet.
    const isNew = all.every((change) => change?.kind === 'added' || change?.kind === 'rewritten')
    const side = (locale: Locale, name: 'before' | 'after') => step[locale]?.[name] ?? null
    const collect = <T>(read: (locale: Locale, text: TextView) => T) =>
      Object.fromEntries(texts.map((text) => [text.locale, read(text.locale, text)]))
    const named = texts.map(({ locale }) => side(locale, 'after')).find((one) => one !== null) ?? null
    return [
      {
        clause: named?.path ?? '',
        name: formatSideName(named, 'begin'),
        wording: collect((locale, { source }) => slice(source, side(locale, 'after'))),
        starts: collect((locale) => side(locale, 'after')?.start ?? 0),
        lines: collect((locale) => side(locale, 'after')?.start ?? 0),
        changes: step,
        before: isNew ? null : collect((locale) => slice(previous[locale], side(locale, 'before'))),
      },
    ]
  })
}

function slice(source: string, side: Side | null): string {
  return side ? source.slice(side.start, side.end) : ''
}

/** Tells whether the version before can be compared in all of these languages. */
export function isComparable(texts: readonly TextView[], previous: ByLocale<string>): boolean {
  return LOCALES.every(
    (locale) => !texts.some((text) => text.locale === locale) || previous[locale].trim() !== '',
  )
}
