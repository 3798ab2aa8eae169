import {
  buildClauseHistories,
  type ClauseHistory,
  type ClauseState,
  listPrintedNumbers,
} from '../../domain/changes/clause-history.ts'
import type { Locale } from '../../domain/locale.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import { differ } from '../build/differ.ts'
import type { SitePolicy } from '../build/library.ts'
import { keepPerPolicy } from '../build/per-policy.ts'

/** What stands at `clauses/8.2/`. */
export interface ClausePage {
  number: string
  /** Clauses whose last number this is; the one that bore it last comes first. */
  histories: ClauseHistory[]
  /** Clauses that bore this number once, and are found under another. */
  elsewhere: { state: ClauseState; history: ClauseHistory }[]
}

/** The numbers that have a page: every one that was ever printed, so that an address once good stays so. */
export function listClauseNumbers(policy: SitePolicy, locale: Locale): string[] {
  return listPrintedNumbers(policy.versions, locale, parseOnce)
}

/**
 * The page of a number. A clause stands on the page of its last number, with other clauses that ended under that number; the
 * page of a number that it bore before leads there.
 */
export function buildClausePage(policy: SitePolicy, locale: Locale, number: string): ClausePage {
  const histories = listHistories(policy, locale)
  return {
    number,
    histories: histories
      .filter((history) => history.number === number)
      .toSorted((a, b) => getLastVersion(b) - getLastVersion(a)),
    elsewhere: histories
      .filter((history) => history.number !== number)
      .flatMap((history) =>
        history.states.filter((state) => state.number === number).map((state) => ({ state, history })),
      ),
  }
}

/** The history of the clause that bears a number in a version. */
export function findClauseHistory(
  policy: SitePolicy,
  locale: Locale,
  version: number,
  number: string,
): ClauseHistory | undefined {
  const bears = (state: ClauseState) => state.version === version && state.number === number
  return listHistories(policy, locale).find(({ states }) => states.some(bears))
}

const historiesOf = keepPerPolicy(() => new Map<Locale, ClauseHistory[]>())

/** Every clause that ever bore a number; compared once for all pages of a build. */
export function listHistories(policy: SitePolicy, locale: Locale): ClauseHistory[] {
  const byLocale = historiesOf(policy)
  const histories = byLocale.get(locale) ?? buildClauseHistories(policy.versions, locale, differ)
  byLocale.set(locale, histories)
  return histories
}

function getLastVersion({ states }: ClauseHistory): number {
  return states[0]?.version ?? 0
}
