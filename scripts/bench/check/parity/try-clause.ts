import { checkLibrary } from '../../../../src/domain/checks/check.ts'
import type { Finding } from '../../../../src/domain/checks/finding.ts'
import { type ByLocale, LOCALES, type Locale, mapLocales } from '../../../../src/domain/locale.ts'
import { type Clause, type FaultyClause, readBefore, readFaulty, readNow } from './clause.ts'
import { buildPolicy, listClausePlaces } from './policy.ts'

/** How a clause is checked: in a first version, or in one whose every language changed since the last. */
export const WAYS = ['first', 'delta'] as const
export type Way = (typeof WAYS)[number]

/** An alarm about the clause under test. */
export type Alarm = Pick<Finding, 'rule' | 'severity' | 'file'>

/** What became of a planted error. */
export interface FaultResult {
  id: string
  locale: Locale
  /** The clause with the error. */
  wording: string
  /** Rules that saw it; none where it was missed. */
  rules: Record<Way, string[]>
}

/** What is said of a clause that is right. */
export interface ControlResult {
  id: string
  alarms: Record<Way, Alarm[]>
}

/** Plants each error of a clause; what is said of the right clause, too, does not count as found. */
export function tryFaults(clause: FaultyClause): { right: ControlResult; faults: FaultResult[] } {
  const right = tryControl(clause)
  const faults = LOCALES.flatMap((locale) => {
    const wording = readFaulty(clause, locale)
    if (wording === null) return []
    const now = { ...mapLocales((one) => readNow(clause[one])), [locale]: wording }
    const rules = mapWays((way) => {
      const known = new Set(right.alarms[way].map(nameAlarm))
      return findAlarms(clause, now, way).flatMap((alarm) => (known.has(nameAlarm(alarm)) ? [] : alarm.rule))
    })
    return [{ id: clause.id, locale, wording, rules }]
  })
  return { right, faults }
}

/** Checks a clause that is right in three languages. */
export function tryControl(clause: Clause): ControlResult {
  const now = mapLocales((locale) => readNow(clause[locale]))
  return { id: clause.id, alarms: mapWays((way) => findAlarms(clause, now, way)) }
}

function findAlarms(clause: Clause, now: ByLocale<string>, way: Way): Alarm[] {
  const before = mapLocales((locale) => readBefore(clause[locale]))
  const policy = buildPolicy(now, way === 'delta' ? before : undefined)
  const places = listClausePlaces(policy)
  // Rules that compare the languages, those too that are still to come, bear this name.
  return checkLibrary([policy])
    .filter(({ rule }) => rule.startsWith('parity'))
    .filter((finding) => places.some(({ file, line }) => finding.file === file && finding.line === line))
}

function nameAlarm({ rule, file }: Alarm): string {
  return `${rule} ${file}`
}

function mapWays<T>(make: (way: Way) => T): Record<Way, T> {
  return { first: make('first'), delta: make('delta') }
}
