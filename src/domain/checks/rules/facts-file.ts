import { DEFAULT_LOCALE } from '../../locale.ts'
import type { Subject } from '../rule-input.ts'
import { findFormProblems } from './form.ts'
import { findStrayFacts } from './letters.ts'

/** `version.yaml` has the one form that its digest is taken of. */
export function checkFactsForm({ version, report }: Subject): void {
  for (const problem of findFormProblems(version.source, 'yaml')) report('version.yaml', problem)
}

/** The words of `version.yaml` are as clean as the texts: readers see them, too. */
export function checkFactsLetters({ version, report }: Subject): void {
  for (const problem of findStrayFacts(version.source, DEFAULT_LOCALE)) report('version.yaml', problem)
}
