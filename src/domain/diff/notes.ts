import type { ChangeNote, NoteKind, Op, Place, Side } from './change.ts'

/**
 * Names everything that differs between two blocks and is not marked in their words: quiet steps by what they
 * do, and the places of the blocks where these differ. A block that stands on one side only is marked whole.
 */
export function listNotes(before: Side | null, after: Side | null, ops: readonly Op[]): ChangeNote[] {
  if (!before || !after) return []
  return [...comparePlaces(before.place, after.place), ...listOpNotes(ops)]
}

function comparePlaces(before: Place, after: Place): ChangeNote[] {
  const level: ChangeNote[] =
    before.level === after.level
      ? []
      : [{ kind: 'level', before: String(before.level), after: String(after.level) }]
  const [old, now] = [formatPlace(before), formatPlace(after)]
  return old === now ? level : [...level, { kind: 'list', before: old, after: now }]
}

/** `bullet bullet` for an item of an inner list, with `+` behind it for what continues one. */
function formatPlace({ within, opens }: Place): string {
  return `${within.join(' ')}${opens ? '' : ' +'}`
}

/** Quiet steps, a removed one with the added one that takes its place. */
function listOpNotes(ops: readonly Op[]): ChangeNote[] {
  const notes: ChangeNote[] = []
  ops.forEach((op, index) => {
    if (op.kind === 'same' || !op.note) return
    const previous = ops[index - 1]
    const last = notes.at(-1)
    const kind = classifyQuietOp(op)
    const replaces = op.kind === 'added' && previous?.kind === 'removed' && previous.note === op.note
    if (replaces && last && last.after === null) {
      last.after = op.text
      last.kind = last.kind === kind || kind === 'source' ? last.kind : kind
    } else
      notes.push(
        op.kind === 'removed'
          ? { kind, before: op.text, after: null }
          : { kind, before: null, after: op.text },
      )
  })
  return notes
}

function classifyQuietOp({ note, text }: Op): NoteKind {
  if (note === 'label') return 'number'
  if (note === 'link') return 'link'
  if (note === 'space') return /\n[ \t]*\n/.test(text) ? 'break' : 'space'
  return /[*_~`]/.test(text) ? 'emphasis' : 'source'
}
