import type { Change, TextDiff } from '../../../src/domain/change.ts'
import { type ByLocale, byLocale, LOCALES } from '../../../src/domain/locale.ts'

/** What became of a clause in one language. */
export type Fate = 'same' | 'changed' | 'added' | 'removed' | 'moved' | 'moved-changed'

/** A clause that changed in at least one language, and what became of it in each. */
export interface ParityRow {
  /** The number it bears now, or bore before it was removed; `''` is the preamble. */
  number: string
  fates: ByLocale<Fate>
  /** Whether the languages differ. */
  differs: boolean
}

/**
 * Sets the changes of the three languages side by side. A clause is the same one in all of them by the number that
 * it bore, or, if it is new, by the one it bears; a number that only shifted is no change.
 */
export function parityRows(diffs: ByLocale<TextDiff>): ParityRow[] {
  const fates = byLocale((locale) => fatesIn(diffs[locale].changes))
  const keys = new Map(
    LOCALES.flatMap((locale) => [...fates[locale]].map(([key, { number }]) => [key, number])),
  )
  const order = new Map(LOCALES.flatMap((locale) => placesIn(diffs[locale].changes)).reverse())
  return [...keys]
    .map(([key, number]) => {
      const row = byLocale((locale) => fates[locale].get(key)?.fate ?? 'same')
      return { key, number, fates: row, differs: new Set(Object.values(row)).size > 1 }
    })
    .sort((a, b) => (order.get(a.key) ?? 0) - (order.get(b.key) ?? 0))
    .map(({ key: _, ...row }) => row)
}

function fatesIn(changes: readonly Change[]): Map<string, { number: string; fate: Fate }> {
  const fates = new Map<string, { number: string; fate: Fate }>()
  for (const change of changes) {
    if (change.kind === 'kept' && !change.moved) continue
    const key = keyOf(change)
    const number = numberIn(change.after) ?? numberIn(change.before) ?? ''
    const earlier = fates.get(key)
    // Paragraphs without a number belong to the clause above them.
    fates.set(key, { number, fate: earlier && earlier.fate !== fateOf(change) ? 'changed' : fateOf(change) })
  }
  return fates
}

function placesIn(changes: readonly Change[]): [key: string, place: number][] {
  return changes.map((change, place) => [keyOf(change), place / changes.length])
}

function keyOf({ before, after }: Change): string {
  return numberIn(before) ?? `+${numberIn(after)}`
}

/** `8.2¶1` is part of 8.2. */
function numberIn(side: Change['before']): string | undefined {
  return side?.path.replace(/[§¶].*$/, '')
}

function fateOf({ kind, moved }: Change): Fate {
  if (kind === 'added' || kind === 'removed') return kind
  if (kind === 'kept') return 'moved'
  return moved ? 'moved-changed' : 'changed'
}
