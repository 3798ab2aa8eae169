import { LOCALES } from '../../locale.ts'
import { isConsent } from '../../policy/consent.ts'
import type { Terms } from '../../policy/terms.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** What the form of the files knows and nothing acts upon yet: whoever wrote it would rely on what never happens. */
const UNSUPPORTED = ['imported'] as const

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
  if (file.choices && !isConsent(file)) {
    const { kind } = file
    report('version.yaml', createProblem('terms.choicesOfConsent', findPlace('choices'), { kind }))
  }
  for (const { path, found } of listRepeated(file.choices ?? []))
    report('version.yaml', createProblem('terms.choiceTwice', findPlace(path), { found }))
  for (const key of UNSUPPORTED)
    if (file[key] !== undefined)
      report('version.yaml', createProblem('terms.unsupported', findPlace(key), { key }))
}

/** Choices that nobody could tell apart: by their id, or by their title in a language. */
function listRepeated(choices: NonNullable<Terms['choices']>): { path: string; found: string }[] {
  const columns = [
    ...LOCALES.map((locale) => ({
      member: `title.${locale}`,
      names: choices.map(({ title }) => title[locale]),
    })),
    { member: 'id', names: choices.map(({ id }) => id) },
  ]
  return columns.flatMap(({ member, names }) =>
    names.flatMap((found, index) =>
      names.indexOf(found) < index ? [{ path: `choices.${index}.${member}`, found }] : [],
    ),
  )
}
