import { LOCALES } from '../../locale.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { locateKey } from '../yaml-place.ts'
import { findDifferences, type Wording } from './differences.ts'
import { quoteOutlier } from './quoted.ts'

/** The plain words make the same points in every language, with the same numbers and addresses. */
export function checkPoints({ policy, version, report }: Subject): void {
  const pending = new Set(version.file.pending)
  const locales = LOCALES.filter((locale) => !pending.has(locale))
  for (const part of ['summary', 'meaning'] as const) {
    const points = version.file[part]
    if (!points) continue
    const counts = locales.map((locale) => points[locale].length)
    // That a language has none at all is told by another rule.
    if (counts.includes(0)) continue
    if (new Set(counts).size > 1) {
      const place: ProblemPlace = { rule: 'parity-points', ...locateKey(version.source, part) }
      const values = { part, counts: locales.map((locale, n) => `${locale} ${counts[n]}`).join(', ') }
      report('version.yaml', createProblem('parity.points', place, values))
      continue
    }
    for (let index = 0; index < (counts[0] ?? 0); index++) {
      const wording: Wording = Object.fromEntries(
        locales.map((locale) => [locale, points[locale][index] ?? '']),
      )
      // Plain words are free to say by a verb what the text says by a duty.
      for (const { family, odd } of findDifferences(wording, policy.authentic))
        if (family !== 'negation' && family !== 'duty') {
          const place = locateKey(version.source, `${part}.${odd.locale}`, index)
          const values = { clause: `${part} ${index + 1}`, ...quoteOutlier(odd, (locale) => locale) }
          report(
            'version.yaml',
            createProblem(`parity.${family}`, { rule: `parity-${family}`, ...place }, values),
          )
        }
    }
  }
}
