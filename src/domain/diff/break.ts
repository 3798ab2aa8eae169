import type { Op } from './change.ts'

/** How source parts words into what stands apart: paragraphs or items, lines of one paragraph, a line drawn between. */
export type BreakName = 'two' | 'line' | 'rule'

/** Tells how quiet source between two words parts them; null where it does not. */
export function nameBreak(text: string): BreakName | null {
  if (/^(?:(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|(?:-[ \t]*){3,})$/.test(text.trim())) return 'rule'
  if (/\n[ \t]*(?:\n|[-*+](?:\s|$)|\d{1,9}[.)](?:\s|$))/.test(text)) return 'two'
  return /(?:\\| {2})\n/.test(text) ? 'line' : null
}

/**
 * Joins quiet steps of one side that only together are a break: a new line and the sign of an item, the sign of a
 * hard break and its new line, a line drawn and what parts it from words. A line right under words is a heading's.
 */
export function joinBreaks(ops: readonly Op[]): Op[] {
  const joined: Op[] = []
  const before = { removed: '', added: '' }
  for (const [index, op] of ops.entries()) {
    const last = joined.at(-1)
    const belongs =
      last !== undefined &&
      last.kind === op.kind &&
      (op.note === 'markup' || op.note === 'space') &&
      (last.note === 'markup' || last.note === 'space') &&
      (isBreakSource(last.text + op.text) || (last.note === 'space' && nameBreak(last.text) === 'rule'))
    if (belongs) last.text += op.text
    else if (op.kind !== 'same' && isRule(op, before[op.kind])) joined.push({ ...op, note: 'space' })
    else if (isHardBreak(op, ops[index + 1])) joined.push({ ...op, text: `${op.text}\n`, note: 'space' })
    else joined.push({ ...op })
    if (belongs) last.note = 'space'
    for (const side of ['removed', 'added'] as const)
      if (op.kind === 'same' || op.kind === side) before[side] += op.text
  }
  return joined
}

function isRule({ note, text }: Op, before: string): boolean {
  return note === 'markup' && nameBreak(text) === 'rule' && /(?:^|\n[ \t]*\n)[ \t]*$/.test(before)
}

/** The sign of a hard break before a new line that was there already. */
function isHardBreak({ kind, note, text }: Op, next?: Op): boolean {
  if (kind === 'same' || note !== 'markup' || text !== '\\') return false
  return next?.kind === 'same' && next.text.startsWith('\n')
}

function isBreakSource(text: string): boolean {
  return /^[ \t]*\\\n[ \t]*$/.test(text) || /^[ \t]*\n[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]*$/.test(text)
}
