import type { Change, Side } from './change.ts'
import { allClauses, parseClauses } from './clause.ts'
import { diffTexts } from './diff.ts'

/** A text with the number of its version. */
export interface NumberedText {
  number: number
  text: string
}

/** A clause as it stands in one version. */
export interface ClauseState {
  version: number
  /** The number it bears there. */
  number: string
  /** How it differs from the version before: the clause itself, then what carries no number under it. */
  changes: Change[]
}

/** One clause through the versions, whatever numbers it bore. */
export interface ClauseHistory {
  /** Its number in the last version that has it: the address of its page. */
  number: string
  /** Newest first; the last is how it came into the text. */
  states: ClauseState[]
}

/**
 * Follows every numbered clause from version to version, across moves and new numbers. A clause that was
 * removed ends; one that comes later, even under the same number, is another.
 *
 * @param versions in the order of their numbers
 */
export function clauseHistories(versions: readonly NumberedText[], locale: string): ClauseHistory[] {
  const all: ClauseHistory[] = []
  let before = new Map<string, ClauseHistory>()
  let text = ''
  for (const version of versions) {
    const numbers = clauseNumbers(version.text)
    const after = new Map<string, ClauseHistory>()
    const { changes } = diffTexts(text, version.text, locale)
    const below = belowClauses(changes)
    for (const change of changes) {
      const number = numberIn(change.after)
      if (number === null || !numbers.has(number) || after.has(number)) continue
      const old = numberIn(change.before)
      const known = old === null ? undefined : before.get(old)
      const history = known ?? { number, states: [] }
      if (known === undefined) all.push(history)
      else before.delete(known.number)
      history.number = number
      const own = [change, ...(below.get(change) ?? [])]
      history.states.unshift({ version: version.number, number, changes: own })
      after.set(number, history)
    }
    before = after
    text = version.text
  }
  return all
}

/** States that read the same stand together, newest first. */
export function wordingsOf({ states }: ClauseHistory): ClauseState[][] {
  const wordings: ClauseState[][] = []
  let same = false
  for (const state of states) {
    if (same) wordings.at(-1)?.push(state)
    else wordings.push([state])
    same = state.changes.every((change) => change.kind === 'kept')
  }
  return wordings
}

/** Tells whether there is more to tell of a clause than that it is there: another wording, or a move. */
export function hasPast(history: ClauseHistory): boolean {
  const moved = history.states.some(({ changes: [change] }) => change?.moved)
  return moved || wordingsOf(history).length > 1
}

function clauseNumbers(text: string): Set<string> {
  return new Set(allClauses(parseClauses(text).clauses).flatMap(({ number }) => number ?? []))
}

/** The number by which a block is addressed; the numbers of items in a list are not. */
function numberIn(side: Side | null): string | null {
  return side !== null && side.number === side.path ? side.number : null
}

/** What carries no number continues the clause before it, up to the next heading. */
function belowClauses(changes: readonly Change[]): Map<Change, Change[]> {
  const below = new Map<Change, Change[]>()
  const clauses = new Map<string, Change>()
  for (const change of changes) {
    const number = numberIn(change.after)
    if (number !== null && !clauses.has(number)) clauses.set(number, change)
  }
  for (const change of changes) {
    const [, above] = /^([^§¶]+)¶/.exec((change.after ?? change.before)?.path ?? '') ?? []
    const clause = above === undefined ? undefined : clauseAbove(above, change, clauses)
    if (clause) below.set(clause, [...(below.get(clause) ?? []), change])
  }
  return below
}

/** What was removed is named by the old number of the clause it continued. */
function clauseAbove(number: string, change: Change, clauses: Map<string, Change>): Change | undefined {
  if (change.after) return clauses.get(number)
  return [...clauses.values()].find((clause) => numberIn(clause.before) === number)
}
