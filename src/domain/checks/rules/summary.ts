import { LOCALES } from '../../locale.ts'
import type { Binding } from '../../policy/point.ts'
import type { Version } from '../../policy/policy.ts'
import { parseOutline } from '../../text/outline.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject } from '../rule-input.ts'
import { parseTree } from '../text-view.ts'
import { locateKey } from '../yaml-place.ts'

const PARTS = ['summary', 'meaning'] as const

/** What changed is said in plain words, every point of it in every language whose text is there. */
export function checkSummary({ version, report }: Subject): void {
  const { file, source } = version
  const findPlace = (path: string): ProblemPlace => ({ rule: 'summary', ...locateKey(source, path) })
  for (const part of PARTS) {
    if (file[part]?.length === 0)
      report('version.yaml', createProblem('summary.empty', findPlace(part), { part }))
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

/** The clauses that a point is bound to are there: in this text, or in the one before it. */
export function checkBindings({ version, previous, report }: Subject): void {
  const addresses = { clauses: collectAddresses(version), removed: collectAddresses(previous) }
  for (const part of PARTS)
    version.file[part]?.forEach((point: Binding, index) => {
      for (const where of ['clauses', 'removed'] as const)
        for (const clause of point[where] ?? []) {
          if (addresses[where].has(clause)) continue
          const key = where === 'clauses' ? 'summary.unknownClause' : 'summary.unknownRemoved'
          const path = `${part}.${index}.${where}`
          const place: ProblemPlace = { rule: 'summary', ...locateKey(version.source, path) }
          report('version.yaml', createProblem(key, place, { part, point: index + 1, clause }))
        }
    })
}

/** The addresses of a version in any of its languages; that they differ is told by another rule. */
function collectAddresses(version: Version | undefined): ReadonlySet<string> {
  if (!version) return new Set()
  return new Set(
    LOCALES.flatMap((locale) => parseOutline(version.texts[locale], parseTree).blocks.map(({ id }) => id)),
  )
}
