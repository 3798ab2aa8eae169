import { LOCALES } from '../../locale.ts'
import { createProblem } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'
import { findDifferences, type Wording } from './compare/differences.ts'
import { quoteOutlier } from './quoted.ts'

/** A point of the plain words has the same numbers and addresses in every language. */
export function checkPoints({ version, report }: Subject): void {
  const { authentic } = version.file
  for (const part of ['summary', 'meaning'] as const)
    version.file[part]?.forEach((point, index) => {
      // That a language lacks the point is told by another rule.
      const wording: Wording = Object.fromEntries(
        LOCALES.flatMap((locale) => (point[locale] === undefined ? [] : [[locale, point[locale]]])),
      )
      // Plain words are free to say by a verb what the text says by a duty, so that only facts are compared.
      for (const { family, odd } of findDifferences(wording, authentic)) {
        const place = locateKey(version.source, `${part}.${index}.${odd.locale}`)
        const quoted = quoteOutlier(odd, { wording, name: (locale) => locale })
        const values = { clause: `${part} ${index + 1}`, ...quoted }
        report(
          'version.yaml',
          createProblem(`parity.${family}`, { rule: `parity-${family}`, ...place }, values),
        )
      }
    })
}
