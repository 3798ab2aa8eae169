import { isWord } from '../language/tokenize.ts'
import type { Block } from './block/block.ts'
import type { DiffBlock } from './block/diff-block.ts'
import type { Change, ChangeNote, Op, Side } from './change.ts'
import { isQuiet } from './changed.ts'
import { computeOneSidedOps, computeOps } from './edit/ops.ts'
import { findFlags } from './flags.ts'
import { listNotes } from './notes.ts'
import { markRenumberedReferences, type NumberMap } from './renumbering.ts'
import type { Match } from './rows/language-matches.ts'

/** What became of a clause, with its words and what differs beside them. */
export function buildChange(
  { before, after, moved }: Match,
  numbers: NumberMap,
  locale: string,
  caps: string[],
): Change {
  const ops = markRenumberedReferences(computeMatchOps(before, after, caps), numbers)
  const sides = { before: toSide(before), after: toSide(after) }
  const notes = listNotes(before?.block ?? null, after?.block ?? null, ops)
  const kind = classifyChange(before, after, ops, notes)
  const renumbered = before !== null && after !== null && before.block.label !== after.block.label
  const flags = kind === 'kept' || kind === 'form' ? [] : findFlags(ops, locale)
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
  notes: readonly ChangeNote[],
): Change['kind'] {
  if (!before) return 'added'
  if (!after) return 'removed'
  const wording = ops.filter((op) => !op.note && op.text.trim() !== '')
  if (wording.every((op) => op.kind === 'same'))
    return notes.every((note) => isQuiet(note.kind)) ? 'kept' : 'form'
  return wording.some((op) => op.kind === 'same' && isWord(op.text)) ? 'reworded' : 'rewritten'
}

function toSide(leaf: DiffBlock | null): Side | null {
  if (!leaf) return null
  const { start, end, place, path, number, label, clause, heading } = leaf.block
  const side = { start, end, place, path, number, label, clause, heading }
  return isFoundByWords(leaf.block) ? { ...side, opening: findOpening(leaf.block) } : side
}

/** What no label names, and no heading is, is one of several under a number or a heading. */
function isFoundByWords({ label, place }: Block): boolean {
  return label === null && place.level === 0
}

/** About the words that fit beside a label. */
const OPENING = 32

function findOpening({ pieces }: Block): string {
  let words = ''
  for (const { text, note } of pieces) {
    if (words.trim() !== '' && note === 'markup' && text.includes('|')) break
    if (note === null || note === 'space') words += note ? ' ' : text
    if (words.length > OPENING) break
  }
  return words.replace(/\s+/g, ' ').trim()
}
