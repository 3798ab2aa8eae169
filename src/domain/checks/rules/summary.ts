import { LOCALES } from '../../locale.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'

const PARTS = ['summary', 'meaning'] as const

/** What changed is said in plain words, every point of it in every language whose text is there. */
export function checkSummary({ version, previous, report }: Subject): void {
  const { file, source } = version
  const findPlace = (path: string): ProblemPlace => ({ rule: 'summary', ...locateKey(source, path) })
  for (const part of PARTS) {
    if (file[part]?.length === 0) {
      // In a first version nothing changed, and where the policy ends the text need not.
      const key = part === 'meaning' || !previous ? 'emptyMeaning' : file.ends ? 'emptyEnd' : 'empty'
      report('version.yaml', createProblem(`summary.${key}`, findPlace(part), { part }))
    }
    file[part]?.forEach((point, index) => {
      for (const locale of LOCALES)
        if (point[locale] === undefined && !file.pending?.includes(locale)) {
          const values = { part, point: index + 1, locale }
          report(
            'version.yaml',
            createProblem('summary.missingLanguage', findPlace(`${part}.${index}`), values),
          )
        }
    })
  }
}
