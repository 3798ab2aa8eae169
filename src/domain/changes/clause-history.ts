import type { Change, Side } from '../diff/change.ts'
import { type Differ, makeDiffer } from '../diff/differ.ts'
import { type ByLocale, type Locale, mapLocales } from '../locale.ts'
import type { Terms } from '../policy/terms.ts'
import type { Parse } from '../text/markdown.ts'
import { parseOutline } from '../text/outline.ts'
import { findPrintedNumber } from './change-label.ts'

/** The texts of a version with its number. */
export interface NumberedTexts {
  number: number
  texts: ByLocale<string>
  /** The language that decides where the others leave it open. */
  file: Pick<Terms, 'authentic'>
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
 * removed ends; one that comes later, even under the same number, is another. What became of a clause is
 * decided by all languages, so that each tells the same history.
 *
 * @param versions in the order of their numbers
 */
export function buildClauseHistories(
  versions: readonly NumberedTexts[],
  locale: Locale,
  differ: Differ = makeDiffer(),
): ClauseHistory[] {
  const all: ClauseHistory[] = []
  let before = new Map<string, ClauseHistory>()
  let texts = mapLocales(() => '')
  for (const version of versions) {
    const after = new Map<string, ClauseHistory>()
    let above: ClauseHistory | undefined
    let aboveWas: string | null = null
    for (const change of differ(texts, version.texts, version.file.authentic)[locale].changes) {
      const { before: from, after: to } = change
      if (to && startsClause(to)) {
        above = undefined
        aboveWas = from?.clause ?? null
        const number = findPrintedNumber(to)
        if (number === null || after.has(number)) continue
        const known = before.get(findPrintedNumber(from) ?? '')
        above = known ?? { number, states: [] }
        if (known === undefined) all.push(above)
        above.number = number
        above.states.unshift({ version: version.number, number, changes: [change] })
        after.set(number, above)
      } else if (to || (from && !startsClause(from) && from.clause === aboveWas)) {
        above?.states[0]?.changes.push(change)
      }
    }
    before = after
    texts = version.texts
  }
  return all
}

/**
 * The numbers that clauses ever bore: those of all histories, told without comparing anything.
 *
 * @example listPrintedNumbers(versions, 'kk') // ['1', '1.1', …]
 */
export function listPrintedNumbers(
  versions: readonly Pick<NumberedTexts, 'texts'>[],
  locale: Locale,
  parse?: Parse,
): string[] {
  const numbers = versions.flatMap(({ texts }) =>
    parseOutline(texts[locale], parse).blocks.flatMap(({ id, number }) => (number === id ? [id] : [])),
  )
  return [...new Set(numbers)]
}

/** States that read the same stand together, newest first. */
export function listWordings({ states }: ClauseHistory): ClauseState[][] {
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
  return moved || listWordings(history).length > 1
}

/** Whether a clause begins there; what bears no number of its own, and the items of a list, continue it. */
function startsClause({ number, place }: Side): boolean {
  return number !== null || place.level > 0
}
