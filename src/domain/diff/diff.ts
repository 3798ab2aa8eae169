import { isWord } from '../language/tokenize.ts'
import type { Parse } from '../text/markdown.ts'
import { align } from './align/align.ts'
import { parseBlocks } from './block/block.ts'
import { DiffBlock } from './block/diff-block.ts'
import { buildMatches, type Match } from './build-matches.ts'
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

export type { Change, Flag, Note, Op, Side, StaleReference, TextDiff } from './change.ts'

/**
 * Compares two markdown texts clause by clause, words as units. Nothing is lost: in every change the
 * same and removed ops are the old slice, the same and added ops the new one, and slices tile both texts.
 * The same input always gives the same output; there is no limit of time, only of size, told in `caps`.
 *
 * @param locale language of both texts, for `Intl.Segmenter`
 * @example
 * const { changes } = diffTexts('1.1. Kept for 30 days.\n', '1.1. Kept for 60 days.\n', 'en')
 * changes[0].ops.map(({ kind, text }) => [kind, text])
 * // [['same', '1.1. '], ['same', 'Kept for '], ['removed', '30'], ['added', '60'], ['same', ' days.\n']]
 * changes[0].flags // [{ kind: 'period', before: '30 days', after: '60 days' }]
 * changes[0].before // { start: 0, end: 23, path: '1.1', number: '1.1', label: '1.1.' … }: offsets are UTF-16 indices
 */
export function diffTexts(before: string, after: string, locale: string): TextDiff {
  return diffBlocks(parseDiffBlocks(before, locale), parseDiffBlocks(after, locale), locale)
}

/** Compares two texts that have been read already. */
export function diffBlocks(old: readonly DiffBlock[], now: readonly DiffBlock[], locale: string): TextDiff {
  const pairs = align(old, now, ([n, m]) => {
    const [b, a] = [old[n]?.block, now[m]?.block]
    return b?.kind === a?.kind && b?.number === a?.number
  })
  const matches = buildMatches(pairs, old, now)
  const numbers = buildNumberMap(matches)
  const caps: string[] = []
  const changes = matches.map((match) => buildChange(match, numbers, locale, caps))
  return { changes, numbers: [...numbers.pairs], references: findStaleReferences(matches, numbers), caps }
}

/** Reads a text into what is compared. */
export function parseDiffBlocks(source: string, locale: string, parse?: Parse): DiffBlock[] {
  return parseBlocks(source, parse).map((block) => new DiffBlock(block, locale))
}

function buildChange(
  { before, after, moved }: Match,
  numbers: NumberMap,
  locale: string,
  caps: string[],
): Change {
  const ops = markRenumberedReferences(computeMatchOps(before, after, caps), numbers)
  const kind = classifyChange(before, after, ops)
  const renumbered = before !== null && after !== null && before.block.label !== after.block.label
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
  const { start, end, place, path, number, label, clause, heading } = leaf.block
  return { start, end, place, path, number, label, clause, heading }
}
