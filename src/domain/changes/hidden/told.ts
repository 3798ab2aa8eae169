import type { ChangeNote, TextDiff } from '../../diff/change.ts'
import { foldLookalikes } from './lookalikes.ts'
import { readLabels } from './read-labels.ts'
import { splitWords } from './split-words.ts'
import type { Shown, View } from './view.ts'
import type { VisibleUnit } from './visible-unit.ts'

/** The notes of a diff of one change that a view tells its reader. */
export function listToldNotes(diff: TextDiff, shown: Shown, view: View): ChangeNote[] {
  const [change] = diff.changes
  if (!change) return []
  return change.notes.filter((note) => {
    // Whatever form a note has, without it, and all that say the same, the view would read otherwise.
    const notes = change.notes.filter((other) => JSON.stringify(other) !== JSON.stringify(note))
    if (view.show({ ...diff, changes: [{ ...change, notes }] }).says !== shown.says) return true
    return printsBothSides(note, shown)
  })
}

/** Some views print addresses and numbers without any note. */
function printsBothSides({ kind, before, after }: ChangeNote, { says }: Shown): boolean {
  if (kind !== 'link' && kind !== 'number' && kind !== 'reference') return false
  const sides = [before, after].flatMap((side) => (side === null ? [] : readNote(side)))
  const isSaid = (side: string) =>
    kind === 'link' ? says.includes(side) : saysNumber(says, splitWords(side))
  return sides.length > 0 && sides.every(isSaid)
}

/** 1.1 is said neither by 1.10 nor by 1.1.2. */
function saysNumber(says: string, number: readonly string[]): boolean {
  const start = /^\d/.test(number[0] ?? '') ? String.raw`(?<![\d.])` : ''
  const words = number.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))
  return new RegExp(String.raw`${start}${words.join('\\s*')}(?!\d|\.\d)`, 'u').test(says)
}

/** The address in the tail of a link, or a number without its stop. */
function readNote(side: string): string[] {
  const link = /\]\(<?([^\s)>]*)/.exec(side)?.[1] ?? side
  const words = link.trim().replace(/[.)]+$/, '')
  return words === '' ? [] : [words]
}

/**
 * Words that a note speaks for although they stand unmarked. Only numbers of clauses, references that were
 * carried along and letters that look the same can be told so; any other word has to be marked.
 */
export function listNotedWords(
  notes: readonly ChangeNote[],
  side: 'before' | 'after',
  units: readonly VisibleUnit[],
): string[] {
  return notes.flatMap(({ kind, before, after }) => {
    const words = splitWords((side === 'before' ? before : after) ?? '')
    if (kind === 'number') return readLabels(units).flat().join(' ').includes(words.join(' ')) ? words : []
    if (before === null || after === null) return []
    if (kind === 'reference') return /\d/.test(before) && /\d/.test(after) ? words : []
    return foldLookalikes(before) === foldLookalikes(after) ? words : []
  })
}

/** The printed numbers at the beginning of clauses that the view says anywhere, in the form that is printed. */
export function listToldLabels(units: readonly VisibleUnit[], { says }: Shown): string[] {
  return readLabels(units)
    .filter((label) => {
      const words = /^[.):]$/.test(label.at(-1) ?? '') ? label.slice(0, -1) : label
      return saysNumber(says, words)
    })
    .flat()
}
