import { DiffBlock } from '../block/diff-block.ts'
import type { RowMatch } from '../build-matches.ts'
import type { Row } from './row.ts'

/** What became of a block: kept or changed, removed (`after` null) or added (`before` null). */
export interface Match {
  before: DiffBlock | null
  after: DiffBlock | null
  moved: boolean
}

/** What became of a language's own blocks of rows; null where it has none on either side. */
export function pickLanguage(
  { before, after, moved }: RowMatch,
  old: readonly Row[],
  now: readonly Row[],
  language: number,
): Match | null {
  const [was, is] = [joinParts(before, old, language), joinParts(after, now, language)]
  if (!was && !is) return null
  return { before: was, after: is, moved: moved && was !== null && is !== null }
}

function joinParts(places: readonly number[], rows: readonly Row[], language: number): DiffBlock | null {
  const [first, ...rest] = places.flatMap((place) => rows[place]?.parts[language] ?? [])
  if (!first) return null
  return rest.length === 0 ? first : DiffBlock.join([first, ...rest])
}
