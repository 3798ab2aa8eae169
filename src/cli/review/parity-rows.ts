import type { Change, TextDiff } from '../../domain/diff/change.ts'
import { type ByLocale, LOCALES, mapLocales } from '../../domain/locale.ts'
import { getClauseAddress } from '../../domain/text/address.ts'

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
 * Sets the changes of the languages side by side. A clause is the same one in all of them by the number that
 * it bore, or, if it is new, by the one it bears; a number that only shifted is no change.
 */
export function listParityRows(diffs: ByLocale<TextDiff>): ParityRow[] {
  const entries = mapLocales((locale) => diffs[locale].changes.flatMap(listEntries))
  const fates = mapLocales((locale) => collectFates(entries[locale]))
  const all = LOCALES.flatMap((locale) => entries[locale])
  const names = new Map(all.map(({ key, name }) => [key, name]).reverse() as [string, string][])
  const places = new Map(
    LOCALES.flatMap((locale) =>
      entries[locale].map(({ key }, place): [string, number] => [key, place / entries[locale].length]),
    ).reverse(),
  )
  return [...names]
    .sort(([a], [b]) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .map(([key, number]) => {
      const row = mapLocales((locale) => fates[locale].get(key) ?? 'same')
      return { number, fates: row, differs: new Set(Object.values(row)).size > 1 }
    })
}

/** A changed clause: by what it is known in every language, by what to call it, what became of it. */
interface Entry {
  key: string
  name: string
  fate: Fate
}

function listEntries({ kind, moved, before, after }: Change): Entry[] {
  if (kind === 'kept' && !moved) return []
  const fate =
    kind === 'kept'
      ? 'moved'
      : kind === 'added' || kind === 'removed'
        ? kind
        : moved
          ? 'moved-changed'
          : 'changed'
  const [old, now] = [parseNumber(before), parseNumber(after)]
  return [{ key: old ?? `+${now}`, name: now ?? old ?? '', fate }]
}

function parseNumber(side: Change['before']): string | null {
  return side && getClauseAddress(side.path)
}

/** Paragraphs without a number belong to the clause above them. */
function collectFates(entries: readonly Entry[]): Map<string, Fate> {
  const fates = new Map<string, Fate>()
  for (const { key, fate } of entries) {
    const earlier = fates.get(key)
    fates.set(key, earlier && earlier !== fate ? 'changed' : fate)
  }
  return fates
}
