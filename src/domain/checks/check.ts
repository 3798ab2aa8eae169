import { type Finding, inReadingOrder } from '../finding.ts'
import { LOCALES, type Locale } from '../locale.ts'
import type { Policy, Version } from '../policy.ts'
import { checkDates } from './dates.ts'
import { checkNumbering } from './numbering.ts'
import { checkParity } from './parity.ts'
import { type Phrase, said, type Values } from './phrase.ts'
import { checkSeal } from './seal.ts'
import { checkSummary } from './summary.ts'
import { checkText } from './text.ts'

/** What a rule looks at, and how it reports. */
export interface Subject {
  policy: Policy
  version: Version
  /** Reports a problem in one of the version's files. */
  report(problem: Problem): void
}

/** A problem as a rule reports it: an error at the beginning of a line, unless it says otherwise. */
export interface Problem
  extends Pick<Finding, 'rule' | 'line'>,
    Partial<Pick<Finding, 'severity' | 'column' | 'endColumn' | 'fix'>> {
  file: VersionFileName
  phrase: Phrase
  values?: Values
}

/** A file of a version's folder. */
export type VersionFileName = 'version.yaml' | `${Locale}.md`

/** Every rule for a version; each reports what it finds and changes nothing. */
const RULES: readonly ((subject: Subject) => void)[] = [
  checkText,
  checkNumbering,
  checkParity,
  checkSummary,
  checkDates,
  checkSeal,
]

/** Applies every rule to every version, drafts included. */
export function checkLibrary(policies: readonly Policy[]): Finding[] {
  const findings: Finding[] = []
  for (const policy of policies) {
    for (const version of policy.versions) {
      const report: Subject['report'] = ({ file, phrase, values, ...problem }) =>
        findings.push({
          severity: 'error',
          column: 1,
          ...problem,
          file: `${policy.id}/${version.number}/${file}`,
          ...said(phrase, values),
        })
      for (const rule of RULES) rule({ policy, version, report })
    }
  }
  return inReadingOrder(findings)
}

/** The 1-based line of a key in `version.yaml`, 1 when it is not there. */
export function lineOf(source: string, key: string): number {
  const index = source.split('\n').findIndex((line) => line.startsWith(`${key}:`))
  return index + 1 || 1
}

/** The names of the three text files, with their language. */
export const TEXT_FILES = LOCALES.map((locale) => [locale, `${locale}.md`] as const)
