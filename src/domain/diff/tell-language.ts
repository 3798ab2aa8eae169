import { isWord } from '../language/tokenize.ts'
import type { DiffBlock } from './block/diff-block.ts'
import type { Change, Op, Side, TextDiff } from './change.ts'
import { computeOneSidedOps, computeOps } from './edit/ops.ts'
import { findFlags } from './flags.ts'
import { listNotes } from './notes.ts'
import {
  buildNumberMap,
  findStaleReferences,
  markRenumberedReferences,
  type NumberMap,
} from './renumbering.ts'
import type { Match } from './rows/language-matches.ts'

/** What a language tells: its diff, and for each step of all languages its own; null where it has none. */
export interface ToldLanguage {
  diff: TextDiff
  steps: (Change | null)[]
}

/** Compares the words of what belongs together in one language. */
export function tellLanguage(own: readonly (Match | null)[], locale: string): ToldLanguage {
  const matches = own.filter((match) => match !== null)
  const numbers = buildNumberMap(matches)
  const caps: string[] = []
  const steps = own.map((match) => match && buildChange(match, numbers, locale, caps))
  const diff: TextDiff = {
    changes: steps.filter((step) => step !== null),
    numbers: [...numbers.pairs],
    references: findStaleReferences(matches, numbers),
    caps,
  }
  return { diff, steps }
}

function buildChange(
  { before, after, moved }: Match,
  numbers: NumberMap,
  locale: string,
  caps: string[],
): Change {
  const ops = markRenumberedReferences(computeMatchOps(before, after, caps), numbers)
  const kind = classifyChange(before, after, ops)
  const renumbered = before !== null && after !== null && before.block.number !== after.block.number
  const flags = kind === 'kept' ? [] : findFlags(ops, locale)
  const sides = { before: toSide(before), after: toSide(after) }
  const notes = listNotes(sides.before, sides.after, ops)
  return { kind, moved, renumbered, ...sides, ops, flags, notes }
}

function computeMatchOps(before: DiffBlock | null, after: DiffBlock | null, caps: string[]): Op[] {
  if (before && after) return computeOps(before, after, caps)
  if (before) return computeOneSidedOps('removed', before)
  return after ? computeOneSidedOps('added', after) : []
}

function classifyChange(
  before: DiffBlock | null,
  after: DiffBlock | null,
  ops: readonly Op[],
): Change['kind'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  const wording = ops.filter((op) => !op.note && op.text.trim() !== '')
  if (wording.every((op) => op.kind === 'same')) return 'kept'
  return wording.some((op) => op.kind === 'same' && isWord(op.text)) ? 'reworded' : 'rewritten'
}

function toSide(leaf: DiffBlock | null): Side | null {
  if (!leaf) return null
  const { start, end, place, number, path } = leaf.block
  return { start, end, place, number, path }
}
