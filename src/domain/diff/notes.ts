import type { Block } from './block/block.ts'
import { joinBreaks, nameBreak } from './break.ts'
import type { ChangeNote, NoteKind, Op, Place } from './change.ts'
import { looksAlike } from './replacement.ts'
import { listStyleNotes } from './style-notes.ts'

/**
 * Names everything that differs between two blocks and is not marked in their words, and why marked words look
 * alike. A block that stands on one side only is marked whole.
 */
export function listNotes(before: Block | null, after: Block | null, ops: readonly Op[]): ChangeNote[] {
  if (!before || !after) return []
  const places = comparePlaces(before.place, after.place)
  const columns = compareColumns(before.place, ops)
  const styles = listStyleNotes(before, after, ops)
  const has = (kind: NoteKind) => styles.some((note) => note.kind === kind)
  // What is told of has its signs, too: those of a heading or an item, of cells, of an emphasis, of a link.
  const implied = [
    ...(places.length > 0 ? [/^[#\-*+>\s]*$/] : []),
    ...(columns ? [/^[|:\-\s]*$/] : []),
    ...(has('emphasis') ? [/^[*_~`[\]!]*$/] : []),
    ...(has('link') ? [/^[*_~`]*[[\]!<>]/] : []),
  ]
  const notes = listOpNotes(ops).filter((note) => note.kind !== 'source' || !isImplied(note, implied))
  return [...places, ...(columns ?? []), ...styles, ...settleNumbers(notes, before.label, after.label)]
}

/** What is printed before a clause decides whether its number is another one: a list counts on by itself. */
function settleNumbers(
  notes: readonly ChangeNote[],
  before: string | null,
  after: string | null,
): ChangeNote[] {
  const isWritten = (note: ChangeNote) =>
    note.kind === 'number' && note.before !== null && note.after !== null
  const place = notes.findIndex(isWritten)
  if (before === after)
    return notes.map((note, index) => (index === place ? { ...note, kind: 'source' } : note))
  return notes.some(({ kind }) => kind === 'number')
    ? [...notes]
    : [{ kind: 'number', before, after }, ...notes]
}

function isImplied({ before, after }: ChangeNote, implied: readonly RegExp[]): boolean {
  return [before, after].every((side) => side === null || implied.some((signs) => signs.test(side)))
}

/** Cells that came to a row or went from it; below the head, marked words tell of them. Null where none did. */
function compareColumns({ within }: Place, ops: readonly Op[]): ChangeNote[] | null {
  const container = within.at(-1)
  if (container !== 'head' && container !== 'row') return null
  const [old, now] = [countBorders(ops, 'added'), countBorders(ops, 'removed')]
  if (old === now) return null
  const isMarked = ops.some((op) => op.kind !== 'same' && !op.note && op.text.trim() !== '')
  return container === 'row' && isMarked
    ? []
    : [{ kind: 'column', before: String(old - 1), after: String(now - 1) }]
}

/** The borders in a row; those of the line below the head are none. */
function countBorders(ops: readonly Op[], without: Op['kind']): number {
  const signs = ops.filter((op) => op.note === 'markup' && op.kind !== without).map((op) => op.text)
  const [row = ''] = signs.join('').split(/\n|\|[:\- ]*-{2,}/)
  return row.split('|').length - 1
}

function comparePlaces(before: Place, after: Place): ChangeNote[] {
  const level: ChangeNote[] =
    before.level === after.level
      ? []
      : [{ kind: 'level', before: String(before.level), after: String(after.level) }]
  const [old, now] = [formatPlace(before), formatPlace(after)]
  return old === now ? level : [...level, { kind: 'list', before: old, after: now }]
}

/** `bullet bullet` for an item of an inner list, `bullet +` for what continues an item. */
function formatPlace({ within, opens }: Place): string {
  return [...within, ...(opens ? [] : ['+'])].join(' ')
}

/** Quiet steps, a removed one with the added one that takes its place; and marked ones that look alike. */
function listOpNotes(all: readonly Op[]): ChangeNote[] {
  const ops = joinBreaks(all)
  const notes: ChangeNote[] = []
  let last: { op: Op; note: ChangeNote | null } | null = null
  for (const [index, op] of ops.entries()) {
    if (op.kind === 'same' || isSeparator(op, index, ops)) {
      last = null
      continue
    }
    const isLast = !isFollowed(op.kind, index, ops)
    const kind = classifyQuietOp(op, isLast)
    const replaced =
      last?.op.kind === 'removed' && op.kind === 'added' && last.op.note === op.note ? last : null
    if (replaced?.note) {
      replaced.note.after = op.text
      // A break that became a space is still told of as a break.
      if (op.note && kind !== 'source' && replaced.note.kind !== 'break')
        replaced.note.kind = kind ?? replaced.note.kind
      if (
        replaced.note.kind === 'space' &&
        replaced.op.text.replace(/\s+/g, '') !== op.text.replace(/\s+/g, '')
      )
        replaced.note.kind = 'source'
      // What parts words alike is only written otherwise.
      if (replaced.note.kind === 'break' && nameBreak(replaced.op.text) === nameBreak(op.text))
        replaced.note.kind = 'source'
      last = null
    } else if (replaced && !op.note) {
      // Marked words that look the same would leave a reader searching.
      if (looksAlike(replaced.op.text, op.text))
        notes.push({ kind: 'lookalike', before: replaced.op.text, after: op.text })
      last = null
    } else {
      const note: ChangeNote | null =
        kind &&
        (op.kind === 'removed'
          ? { kind, before: op.text, after: null }
          : { kind, before: null, after: op.text })
      if (note) notes.push(note)
      last = { op, note }
    }
  }
  return notes
}

/** Space that belongs to nothing of the block: what parts it from the next one, or marked words from those beside them. */
function isSeparator({ kind, note, text }: Op, index: number, ops: readonly Op[]): boolean {
  if (note !== 'space') return false
  if (/^\n{0,2}$/.test(text)) return !isFollowed(kind, index, ops)
  return text === ' ' && [ops[index - 1], ops[index + 1]].some((op) => op?.kind === kind && !op.note)
}

/** Tells whether more than space comes after a step on its side. */
function isFollowed(kind: Op['kind'], index: number, ops: readonly Op[]): boolean {
  return ops.slice(index + 1).some((op) => (op.kind === kind || op.kind === 'same') && op.note !== 'space')
}

function classifyQuietOp({ note, text }: Op, isLast: boolean): NoteKind | null {
  if (!note) return null
  if (note === 'label') return 'number'
  if (note === 'reference') return 'reference'
  if (note === 'space') {
    const name = nameBreak(text)
    // At the end of a block, spaces and blank lines part it from the next one anyway.
    return name === null || (name !== 'rule' && isLast) ? 'space' : 'break'
  }
  return 'source'
}
