import { isConsent } from '../../policy/consent.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** What the form of the files knows and nothing acts upon yet: whoever wrote it would rely on what never happens. */
const UNSUPPORTED = ['imported', 'choices'] as const

/** The terms agree with one another and with those of the first version. */
export function checkTerms({ policy, version, report }: Subject): void {
  const { file, source, number } = version
  const findPlace = (key: string): ProblemPlace => ({ rule: 'terms', ...locateKey(source, key) })
  if (isConsent(file) && file.required)
    report('version.yaml', createProblem('terms.consentRequired', findPlace('required')))
  const [first] = policy.versions
  if (first && first.number < number && first.file.kind !== file.kind) {
    const values = { first: first.number, kind: first.file.kind, found: file.kind }
    report('version.yaml', createProblem('terms.kindChanged', findPlace('kind'), values))
  }
  for (const key of UNSUPPORTED)
    if (file[key] !== undefined)
      report('version.yaml', createProblem('terms.unsupported', findPlace(key), { key }))
}
