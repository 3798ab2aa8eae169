import { isWord } from '../language/tokenize.ts'
import type { Parse } from '../text/markdown.ts'
import { align } from './align/align.ts'
import { blocksOf } from './block/block.ts'
import { Leaf } from './block/diff-block.ts'
import type { Change, Op, Side, TextDiff } from './change.ts'
import { opsBetween, opsOnly } from './edit/ops.ts'
import { flagsOf } from './flags.ts'
import { type Match, matchesOf } from './match.ts'
import { followed, type NumberMap, numberMap, staleReferences } from './renumbering.ts'

export type { Change, Flag, Note, Op, Side, StaleReference, TextDiff } from './change.ts'

/**
 * Compares two markdown texts clause by clause, words as units. Nothing is lost: in every change the
 * same and removed ops are the old slice, the same and added ops the new one, and slices tile both texts.
 * The same input always gives the same output; there is no limit of time, only of size, told in `caps`.
 *
 * @param locale language of both texts, for `Intl.Segmenter`
 */
export function diffTexts(before: string, after: string, locale: string): TextDiff {
  return diffLeaves(leavesOf(before, locale), leavesOf(after, locale), locale)
}

/** Compares two texts that have been read already. */
export function diffLeaves(old: readonly Leaf[], now: readonly Leaf[], locale: string): TextDiff {
  const pairs = align(old, now, ([n, m]) => {
    const [b, a] = [old[n]?.block, now[m]?.block]
    return b?.kind === a?.kind && b?.number === a?.number
  })
  const matches = matchesOf(pairs, old, now)
  const numbers = numberMap(matches)
  const caps: string[] = []
  const changes = matches.map((match) => changeOf(match, numbers, locale, caps))
  return { changes, numbers: [...numbers.pairs], references: staleReferences(matches, numbers), caps }
}

/** Reads a text into what is compared. */
export function leavesOf(source: string, locale: string, parse?: Parse): Leaf[] {
  return blocksOf(source, parse).map((block) => new Leaf(block, locale))
}

function changeOf(
  { before, after, moved }: Match,
  numbers: NumberMap,
  locale: string,
  caps: string[],
): Change {
  const ops = followed(opsOf(before, after, caps), numbers)
  const kind = kindOf(before, after, ops)
  const renumbered = before !== null && after !== null && before.block.number !== after.block.number
  const flags = kind === 'kept' ? [] : flagsOf(ops, locale)
  return { kind, moved, renumbered, before: sideOf(before), after: sideOf(after), ops, flags }
}

function opsOf(before: Leaf | null, after: Leaf | null, caps: string[]): Op[] {
  if (before && after) return opsBetween(before, after, caps)
  if (before) return opsOnly('removed', before)
  return after ? opsOnly('added', after) : []
}

function kindOf(before: Leaf | null, after: Leaf | null, ops: readonly Op[]): Change['kind'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  const wording = ops.filter((op) => !op.note && op.text.trim() !== '')
  if (wording.every((op) => op.kind === 'same')) return 'kept'
  return wording.some((op) => op.kind === 'same' && isWord(op.text)) ? 'reworded' : 'rewritten'
}

function sideOf(leaf: Leaf | null): Side | null {
  if (!leaf) return null
  const { start, end, number, path } = leaf.block
  return { start, end, number, path }
}
