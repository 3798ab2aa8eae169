import { findMentions } from '../../text/mention.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { TextSubject } from '../rule-input.ts'
import { type ClauseView, TextView } from '../text-view.ts'
import { countLostNumbers, findMoved } from './moved.ts'
import { computeRenumbering } from './renumber.ts'
import { findUnreadNumbers } from './unread.ts'

/** A clause whose printed number is not the one that its place asks for. */
export interface Misnumbered {
  clause: ClauseView
  number: string
  expected: string
}

/**
 * Printed numbers run 1, 2, 3 … on every level, and each clause stands under the clause it is numbered after.
 * The edits that number the whole text anew, references included, hang on its first finding.
 */
export function checkNumbering({ text, previous, diff, report }: TextSubject): void {
  const lost = previous === undefined ? 0 : countLostNumbers(text, new TextView(text.locale, previous))
  if (lost > 0) {
    // Who means to do without numbers may; where they are still referred to, they are missed.
    const severity = findMentions(text.source).some(({ version }) => version === null) ? 'error' : 'note'
    report(createProblem('numbering.lost', { rule: 'numbering', severity }, { lost, files: '' }))
  }
  const wrong = findMisnumbered(text.clauses)
  const moved = wrong.length > 0 ? findMoved(text.clauses, wrong) : null
  if (moved) {
    const { clause, number, behind, expected } = moved
    const start = clause.start + text.source.slice(clause.start).indexOf(number)
    const place: ProblemPlace = { rule: 'numbering', ...text.locate(start, start + number.length) }
    report(createProblem('numbering.moved', place, { number, behind, expected, files: '' }))
    return
  }
  const fix = wrong.length > 0 ? computeRenumbering(text, { source: previous, diff }) : null
  wrong.forEach(({ clause, number, expected }, index) => {
    const start = clause.start + text.source.slice(clause.start).indexOf(number)
    const place: ProblemPlace = { rule: 'numbering', ...text.locate(start, start + number.length) }
    const withFix = index === 0 && fix ? { ...place, fix } : place
    report(createProblem('numbering.unexpected', withFix, { number, expected }))
  })
  for (const { number, start } of findUnreadNumbers(text)) {
    const place = text.locate(start, start + number.length)
    report(createProblem('numbering.unread', { rule: 'numbering', ...place }, { number }))
  }
}

/** Clauses out of order; after each one counting goes on so that one fault is said once. */
export function findMisnumbered(clauses: readonly ClauseView[]): Misnumbered[] {
  const found: Misnumbered[] = []
  const numbered = clauses.filter((clause): clause is ClauseView & { number: string } => clause.counted)
  /** By level: the last number counted, and the number under which the next level is printed. */
  const counted: number[] = []
  const above: string[] = []
  numbered.forEach((clause, index) => {
    const { number } = clause
    const level = Math.min(number.split('.').length, counted.length + 1)
    const under = level > 1 ? `${above[level - 2]}.` : ''
    const next = (counted[level - 1] ?? 0) + 1
    const expected = `${under}${next}`
    if (number !== expected) found.push({ clause, number, expected })
    // Where the numbers after it go on as if it were right, only this one is wrong; else it is the one to go on from.
    const following = numbered[index + 1]?.number
    const isAlone = following === `${under}${next + 1}` || following === `${expected}.1`
    const parts = (isAlone ? expected : number).split('.')
    counted.length = Math.min(counted.length, parts.length)
    parts.forEach((part, depth) => {
      // A section whose heading was forgotten counts as if it were there.
      if (depth >= level - 1 || Number(part) === (counted[depth] ?? 0) + 1) counted[depth] = Number(part)
      above[depth] = parts.slice(0, depth + 1).join('.')
    })
  })
  return found
}
