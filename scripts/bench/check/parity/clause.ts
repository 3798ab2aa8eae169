import type { ByLocale, Locale } from '../../../../src/domain/locale.ts'

/**
 * A clause in three languages and in two versions: `[request|complaint]` stands for the words before and the
 * words now, so that every language has changed in something that no error touches.
 */
export interface Clause extends ByLocale<string> {
  id: string
}

/** A stretch of the clause as it is now, and what a translator wrote instead. */
export type Slip = readonly [right: string, wrong: string]

/** A clause, and the errors planted into it, at most one in each language. */
export interface FaultyClause extends Clause {
  faults: Partial<ByLocale<Slip>>
}

const CHANGE = /\[([^|[\]]*)\|([^|[\]]*)\]/gu

/** What the clause says in the version before. */
export function readBefore(marked: string): string {
  return marked.replace(CHANGE, '$1')
}

/** What it says in the version that is checked. */
export function readNow(marked: string): string {
  return marked.replace(CHANGE, '$2')
}

/** The clause as it is now in one language, with the error that was planted there; null where there is none. */
export function readFaulty(clause: FaultyClause, locale: Locale): string | null {
  const slip = clause.faults[locale]
  if (!slip) return null
  const now = readNow(clause[locale])
  const start = now.indexOf(slip[0])
  return now.slice(0, start) + slip[1] + now.slice(start + slip[0].length)
}
