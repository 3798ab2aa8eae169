import type { Change, Side } from '../../diff/change.ts'
import type { VersionStep } from '../../diff/diff-versions.ts'
import { type ByLocale, LOCALES, type Locale } from '../../locale.ts'
import { formatSideName } from '../clause-name.ts'
import { measureLabel, type TextView } from '../text-view.ts'
import type { Wording } from './compare/wording.ts'
import type { Unit } from './unit.ts'

/** A clause of a version that has another one before it, as all languages have it. */
export interface ChangedUnit extends Unit {
  /** Whether every language says what it said. */
  isKept: boolean
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
  return listStepUnits(steps, texts, previous).filter(({ isKept }) => !isKept)
}

/** All clauses, those too that stayed as they were. */
export function listStepUnits(
  steps: readonly VersionStep[],
  texts: readonly TextView[],
  previous: ByLocale<string>,
): ChangedUnit[] {
  return steps.flatMap((step) => {
    const all = texts.map(({ locale }) => step[locale])
    if (!all.every((change) => change?.after)) return []
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
        wording: collect((locale, { source }) => readWords(source, side(locale, 'after')).text),
        starts: collect((locale, { source }) => readWords(source, side(locale, 'after')).start),
        lines: collect((locale) => side(locale, 'after')?.start ?? 0),
        changes: step,
        isKept: all.every((change) => change?.kind === 'kept' && !change.moved),
        before: isNew ? null : collect((locale) => readWords(previous[locale], side(locale, 'before')).text),
      },
    ]
  })
}

/** The words of a clause behind its printed number, which may change without them, and where they begin. */
function readWords(source: string, side: Side | null): { text: string; start: number } {
  if (!side) return { text: '', start: 0 }
  const whole = source.slice(side.start, side.end)
  const label = measureLabel(whole, side.label)
  return { text: whole.slice(label), start: side.start + label }
}

/** Tells whether the version before can be compared in all of these languages. */
export function isComparable(texts: readonly TextView[], previous: ByLocale<string>): boolean {
  return LOCALES.every(
    (locale) => !texts.some((text) => text.locale === locale) || previous[locale].trim() !== '',
  )
}
