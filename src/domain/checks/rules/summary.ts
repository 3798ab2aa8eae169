import { LOCALES } from '../../locale.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

/** What changed is said in plain words, in every language whose text is there. */
export function checkSummary({ version, report }: Subject): void {
  for (const part of ['summary', 'meaning'] as const)
    for (const locale of LOCALES)
      if (version.file[part]?.[locale].length === 0 && !version.file.pending?.includes(locale)) {
        const place: ProblemPlace = {
          rule: 'summary',
          ...locateKey(version.source, `${part}.${locale}`),
        }
        report('version.yaml', createProblem('summary.empty', place, { part, locale }))
      }
}
