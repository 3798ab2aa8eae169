import type { TextDiff } from '../../diff/change.ts'
import { findMentions } from '../../text/mention.ts'
import type { Edit } from '../finding.ts'
import type { ClauseView, TextView } from '../text-view.ts'

type Numbered = ClauseView & { number: string }

/** The text of the version before, and what changed since. */
export interface Before {
  source: string | undefined
  diff(): TextDiff | null
}

/**
 * The edits that number a text 1, 2, 3 … and carry its references along. Null when a person has to decide:
 * a clause stands under another one's number, or a reference could mean more than one clause, or none.
 *
 * @param before tells of two clauses with one number the old one
 */
export function computeRenumbering(text: TextView, before: Before): Omit<Edit, 'file'>[] | null {
  const clauses = text.clauses.filter((clause): clause is Numbered => clause.counted)
  const numbers = computeNumbers(clauses.map(({ number }) => number))
  if (!numbers) return null
  const moved = new Map(clauses.map((clause, index) => [clause, numbers[index] ?? clause.number]))

  const edits: Omit<Edit, 'file'>[] = []
  const edit = (start: number, from: string, to: string) => {
    if (from !== to) edits.push({ start, end: start + from.length, text: to })
  }
  for (const [clause, number] of moved)
    edit(clause.start + text.source.slice(clause.start).indexOf(clause.number), clause.number, number)
  for (const { start, number, version } of findMentions(text.source)) {
    if (version !== null) continue
    const named = clauses.filter((clause) => clause.number === number)
    const meant = named.length > 1 ? findOldClause(named, start, before) : named[0]
    if (meant) edit(start, number, moved.get(meant) ?? number)
    else if (named.length > 0 || numbers.includes(number)) return null
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** The numbers that clauses would bear by their place; null when one is not printed where it belongs. */
export function computeNumbers(printed: readonly string[]): string[] | null {
  interface Level {
    number: string
    count: number
    /** The number under which its clauses are printed. */
    prefix: string | null
  }
  const root: Level = { number: '', count: 0, prefix: null }
  const path: Level[] = []
  const numbers: string[] = []
  for (const label of printed) {
    const parts = label.split('.')
    const level = parts.length
    const above = level === 1 ? root : path[level - 2]
    if (!above || path.length < level - 1) return null
    // A section may have been numbered anew without its clauses, but not some of them.
    const prefix = parts.slice(0, -1).join('.')
    if (above.prefix !== null && above.prefix !== prefix) return null
    above.prefix = prefix
    above.count++
    const number = above === root ? String(above.count) : `${above.number}.${above.count}`
    path.length = level - 1
    path.push({ number, count: 0, prefix: null })
    numbers.push(number)
  }
  return numbers
}

/** The clause that a reference meant before another one got its number, when the version before leaves no doubt. */
function findOldClause(
  named: readonly Numbered[],
  reference: number,
  { source, diff }: Before,
): Numbered | undefined {
  const { changes = [] } = diff() ?? {}
  const at = (offset: number) =>
    changes.find(({ after }) => after && after.start <= offset && offset < after.end)
  const number = named[0]?.number ?? ''
  const old = at(reference)?.before
  const stood =
    old && findMentions((source ?? '').slice(old.start, old.end)).some((one) => one.number === number)
  const same = named.filter((clause) => at(clause.start)?.before?.number === number)
  return stood && same.length === 1 ? same[0] : undefined
}
